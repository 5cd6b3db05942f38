const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Papers that speak for themselves: "the report", "a study by the institute"; compiled by hand. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
report reports study studies survey surveys poll polls polling lawsuit suit complaint filing filings indictment affidavit ruling verdict judgment
judgement decision opinion order law bill constitution treaty agreement resolution resolutions charter act statute policy manifesto
paper papers document documents dossier memo memorandum brief briefing review audit analysis assessment inquiry investigation
book memoir biography article articles story editorial column figures data statistics research findings evidence census index
guidelines guidance rules brochure leaflet pamphlet manual prospectus petition motion transcript transcripts records website page
profile account accounts section label sign poster banner headline advertisement ad solicitation notice warning forecast estimates
projections deal accord text texts script textbook textbooks entry obituary testimony accounts interpretation reports forecast
`),
);

/** Papers and acts by which somebody speaks: "a statement from the union" is the union speaking. */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  words(`
statement statements letter letters tweet tweets post posts email e-mail emails message messages comment comments remark remarks speech
speeches announcement claim claims call calls pitch criticism promise pledge warning threat request demand demands denial
assertion assertions accusation accusations allegation allegations argument arguments suggestion proposal plea appeal response
reaction reply answer interview address words view views contention insistence admission acknowledgment declaration
release vow offer complaint complaints complaint's explanation description quote praise attack broadcast text video
`),
);

/** Papers behind which stands whoever is named with them: "figures from the bank", "the paper's analysis". */
export const AUTHORED_NOUNS: ReadonlySet<string> = new Set(
  words(`
article articles analysis figures numbers data statistics survey surveys column editorial editorials story stories op-ed op-eds essay blog
estimates estimate forecast forecasts projections count tally records transcript transcripts profile coverage calculations
`),
);

/** Papers that tell for whoever is named as their author: "a report by the bank", "the Harbor Institute report". */
export const PUBLICATION_NOUNS: ReadonlySet<string> = new Set(
  words(`
report reports study studies review reviews paper papers research index audit assessment briefing dossier census guidance guidelines
modelling modeling memo memorandum note filing filings findings results monitor bulletin newsletter notice
`),
);
