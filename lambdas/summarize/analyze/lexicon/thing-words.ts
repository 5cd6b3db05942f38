const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** A capitalized name that ends in one of these is a spot on the map; compiled by hand. */
export const GEOGRAPHIC_HEADS: ReadonlySet<string> = new Set(
  words(`
river rivers lake lakes sea ocean bay gulf strait canal creek falls island islands isle peninsula cape coast beach delta basin valley
mountain mountains hill hills mount desert forest woods woodland range ridge glacier reef atoll archipelago plateau plain plains land lands
street road avenue boulevard lane drive square plaza bridge tunnel highway motorway freeway crossing junction roundabout terminal
park gardens garden reserve reservoir dam harbor harbour port pier wharf dock docks marina county province district borough township village
town city state region territory hemisphere quarter suburb suburbs downtown heights springs estate barrier belt cemetery prison jail
stadium arena mall pavilion tower towers mansion castle cathedral abbey monastery resort shrine temple citadel fort
`),
);

/** Acts and treaties: they speak and are fought over like documents. */
export const LAW_HEADS: ReadonlySet<string> = new Set(
  words(
    'act bill law treaty accord accords agreement deal amendment constitution convention protocol charter declaration directive code pact',
  ),
);

/** Events, prizes, products and works: they neither speak nor quarrel. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  words(`
week day days night month year century era age war wars battle revolution uprising spring cup open games olympics championship championships
tournament series final finals final's derby marathon race grand-prix bowl super playoffs season prize award awards medal oscar oscars
emmys grammys trophy festival fair show parade concert tour album song film movie book novel symphony opera holiday christmas
belt comet planet galaxy telescope satellite rocket mission shuttle syndrome disease virus fever flu cancer
edition chapter episode volume version model models app phone computer car truck jet plane aircraft ship boat
crisis recession depression brexit pandemic lockdown summit talks protests riots strike attack attacks bombing massacre hurricane storm
typhoon cyclone earthquake tsunami flood fire avenue ave st blvd
`),
);
