/** Closed-class words, by which the tagger sees grammar without knowing parts of speech. Lower case. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each all both many much few several most more less other another
   such same own i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us
   our ours ourselves they them their theirs themselves who whom whose which what whoever whatever where when why how
   and or but nor so yet if unless because although though while whereas since until till before after as than once
   whether of in to for with on at by from into onto upon about against between among amid during through throughout
   over under above below behind beyond across along around near off out up down toward towards without within via per
   despite except including regarding concerning like unlike not n't never also only just even still already again too
   very is are was were be been being am 's 're 'm ’s ’re ’m has have had having do does did doing will would shall
   should can could may might must 'll 'd 've ’ll ’d ’ve ca wo there here then now however meanwhile instead according
   one two three first last next new old mr. mrs. ms. dr. sen. gov. rep. president people officials`.split(/\s+/),
);
