const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns for several people that no plural -s tells, or that are groups by meaning; compiled by hand. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`
people police authorities officials critics opponents supporters allies experts scientists researchers residents locals families
neighbors neighbours lawyers prosecutors investigators sources insiders observers analysts economists workers staff crew employees staffers
unions activists campaigners protesters protestors demonstrators organizers organisers lawmakers legislators politicians senators
congressmen mps ministers leaders diplomats aides advisers advisors representatives members voters parents students teachers doctors
nurses farmers fishermen businesses retailers investors shareholders customers consumers users fans players teammates colleagues friends
relatives witnesses eyewitnesses survivors victims refugees migrants troops soldiers rebels militants insurgents forces officers
firefighters paramedics detectives judges jurors journalists reporters commentators columnists pundits historians academics scholars
authors editors writers engineers astronomers physicists biologists doctors physicians psychologists psychiatrists
conservatives liberals progressives moderates republicans democrats tories nationalists unionists socialists communists conservationists
environmentalists ecologists women men children kids adults youths teenagers youngsters boys girls others many some few several most
media press public community opposition leadership management administration delegation panel team crowd jury couple pair duo trio
spokesmen spokespeople spokespersons businessmen councillors councilors governors mayors commissioners directors executives
managers owners operators landlords tenants drivers passengers motorists commuters visitors tourists travelers travellers viewers readers
listeners bloggers posters commenters rivals counterparts partners countries nations states governments companies firms groups
organizations organisations agencies charities banks brokers traders dealers developers builders insurers airlines carriers manufacturers
producers suppliers growers publishers broadcasters newspapers magazines outlets clubs leagues parties factions
twins siblings brothers sisters sons daughters grandparents loved survivors elders clerics bishops priests worshippers
`),
);

/** Quantities and kinds of nobody in particular that may head a noun phrase by themselves. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  words(
    'some many most several few others all both thousands hundreds dozens millions scores one two three four five six half those',
  ),
);
