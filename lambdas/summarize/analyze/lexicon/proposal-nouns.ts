/** Nouns for what people decide, propose and say: what words can be aimed at. */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan plans proposal proposals bill bills law laws legislation policy policies decision decisions deal deals agreement agreements move moves ban bans tax taxes ' +
    'levy record claim claims ruling rulings measure measures reform reforms budget tariff tariffs idea ideas project projects merger takeover appointment ' +
    'nomination nominee remark remarks comment comments handling response stance effort efforts order orders rule rules change changes cut cuts strategy approach ' +
    'agenda program programs programme programmes scheme schemes campaign call calls demand demands offer offers request statement statements allegation allegations ' +
    'accusation accusations assertion assertions suggestion suggestions notion criticism report reports findings conclusion argument arguments charge charges ' +
    'closure closures expansion development restrictions sanctions regulation regulations treaty pact referendum election result results vote veto amendment ' +
    'performance leadership conduct behavior behaviour treatment use practice practices system mandate requirement funding spending withdrawal attempt attempts ' +
    'bid motion resolution lawsuit suit case injunction verdict sentence pardon release extradition construction pipeline dam complex curriculum ' +
    'figures data evidence assumptions wisdom timing effectiveness accuracy value credentials motives competence integrity honesty leadership fitness record ' +
    'rhetoric view views position positions opinion opinions interpretation theory version account accounts legality constitutionality validity authority'
  ).split(' '),
);

/** Violence: to condemn it opposes nobody in particular. */
export const VIOLENCE_NOUNS: ReadonlySet<string> = new Set(
  'attack attacks bombing bombings killing killings murder murders violence shooting shootings assault assaults massacre massacres terrorism bloodshed rape assassination stabbing blast explosion atrocities'.split(
    ' ',
  ),
);
