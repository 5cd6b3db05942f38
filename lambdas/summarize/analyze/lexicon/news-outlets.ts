const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** First or last words of the names of those who pass on what others said: news agencies, papers and channels. Lower case. */
export const NEWS_OUTLETS: ReadonlySet<string> = new Set(
  words(`
reuters ap afp bloomberg bbc cnn cnbc msnbc nbc abc cbs npr pbs itv axios politico vox buzzfeed huffpost xinhua tass interfax dpa ansa
efe anadolu aljazeera jazeera guardian telegraph independent mirror sun express times post journal herald ledger gazette tribune
chronicle examiner courier observer standard star globe dispatch bulletin inquirer sentinel advocate mail echo argus mercury
news press newspaper newspapers paper tabloid magazine outlet outlets daily weekly agency broadcaster channel station tv television radio media
`),
);
