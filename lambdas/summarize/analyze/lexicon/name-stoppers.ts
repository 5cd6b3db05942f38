const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that are written with a capital only because a sentence or a quotation starts with them; closed classes of English. */
export const NEVER_A_NAME: ReadonlySet<string> = new Set(
  words(`
a an the this that these those some any no every each all both either neither another other such what which who whom whose when where
why how i me my mine myself you your yours he him his she her hers it its we our ours they them their theirs and or but nor so yet for
if unless until while whereas although though because since after before as than once whether of in on at by to from with without
within into onto upon over under above below between among against about around through during despite toward towards across along
behind beside besides beyond near off out outside inside up down per via like unlike except including regarding concerning amid amidst
according not never always often sometimes usually also too very just only even still already now then here there today tomorrow
yesterday tonight meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise
indeed perhaps maybe probably possibly apparently reportedly allegedly clearly obviously certainly surely finally eventually
recently currently previously formerly originally initially later earlier soon ago again further last first second third next
previous one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands
is are was were be been being am do does did done have has had having will would shall should can could may might must
let lets get got make made take took say says said saying tell told telling ask asked asking add added adding speaking talking writing
citing asked given based following compared born many most much more less few several half enough plenty part yes no well oh
hey ahh ah wow yeah hi bye god no-one nobody none everyone everybody someone somebody anyone anybody nothing something everything please thanks thank hello dear sorry okay ok
`),
);

/** Days and months: capitals of the calendar. */
export const CALENDAR: ReadonlySet<string> = new Set(
  words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december tue tues thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter
ramadan thanksgiving halloween
`),
);

/** Capitalized common words that open sentences in news: an adjective or a plural that begins no name. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`
right sure good great bad best better worst new old big small long short high low early late full free open real true same
different own sole entire whole key former local state federal national international foreign top senior chief lead fellow veteran longtime embattled police officials
authorities experts critics scientists researchers residents sources lawyers prosecutors investigators witnesses people men women children
students parents teachers workers voters lawmakers politicians protesters activists supporters opponents investors analysts economists
doctors businesses companies families members leaders government court president mayor minister governor senator judge
`),
);

/** Capitals that name no body: degrees, standards, diseases, time zones. */
export const PLAIN_ACRONYMS: ReadonlySet<string> = new Set(
  words(`
phd md ba ma mba tv dna rna hiv aids gps suv suvs gdp covid covid-19 usb am gmt bst est edt pst pdt cet dvd cd vat ai it pc hr pr id ids
vip diy faq rsvp ok atm ict url sms ufo lgbt lgbtq lgbtqi uav uavs ied q1 q2 q3 q4 hd 3d 2d 4k 5g 4g 3g fm dj mc ad bc
usd gbp eur iq eq sos asap rip lol omg wifi wi-fi bbq
`),
);
