/** Forms of verbs with which somebody holds an opinion or a wish: "some growers fear", "the council wants". */
export const OPINING_VERBS: ReadonlySet<string> = new Set(
  (
    'say says said think thinks thought believe believes believed argue argues argued fear fears feared feel feels felt want wants wanted ' +
    'see sees saw claim claims claimed support supports supported favor favors favored favour favours favoured call calls called calling ' +
    'praise praises praised oppose opposes opposed predict predicts predicted question questions questioned insist insists insisted ' +
    'prefer prefers preferred welcome welcomes welcomed back backs backed warn warns warned criticized criticised complained worry worries ' +
    'worried defend defends defended expect expects expected demand demands demanded demanding maintain maintains maintained contend ' +
    'contends contended deny denies denied refuse refuses refused refusing doubt doubts doubted disagree disagrees disagreed remain remains remained urge urges urged accuse accuses accused blame blames blamed seek seeks sought seeking dismiss dismissed reject rejects rejected'
  ).split(' '),
);
