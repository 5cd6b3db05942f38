/** Words around a cue that show it to be fighting, sport, business or weather, not a disagreement. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Parties whose clashes and attacks are meant bodily. */
export const FORCE_NOUNS = words(
  'police troops forces soldiers rebels militants gunmen protesters protestors demonstrators rioters fighters gangs gang militia militias army jihadists insurgents hooligans officers guards extremists terrorists',
);

/** Words of sport. Several of them in one article make it a report of a match. */
export const SPORT_WORDS = words(
  `match matches game games goal goals scored score scoring coach striker midfielder defender goalkeeper goalie quarterback touchdown
  inning innings wicket wickets batsman bowler batting league cup championship championships tournament playoff playoffs semifinal semi-final
  final finals season halftime half-time penalty offside kickoff kick-off win wins winner winning victory defeat draw points rebounds
  assists pitcher homer puck rink hat-trick squad fixture fixtures referee umpire knockout bout heavyweight lap laps podium racket
  tennis football soccer rugby cricket basketball baseball hockey golf teammate teammates club clubs fans stadium`,
);
