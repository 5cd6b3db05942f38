/** Capitalized words that look like names of bodies and never hold a position. Lower case. */
export const THING_NAMES: ReadonlySet<string> = new Set(
  "brexit covid covid-19 dna rna hiv aids id ids tv prop proposition internet web christmas easter ramadan christianity islam judaism buddhism hinduism bible koran quran constitution english french spanish arabic russian gdp vat hq earth mars moon sun god jesus christ allah indigenous catholic protestant jewish christian muslim islamic god's twitter iphone android windows wi-fi wifi dvd cd usb gps ai vr climate ebola zika h1n1 sars atlantic pacific mediterranean amendment article section act bill".split(
    ' ',
  ),
);
