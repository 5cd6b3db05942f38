import type { BoilerplateKind } from './kind.ts';

const AGENCY =
  '(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|PA|PTI|ANI|UPI|Xinhua|Shutterstock|Alamy|iStock|Bloomberg|Anadolu(?: Agency)?|dpa|NurPhoto|Zuma(?: Press)?)';

/** Captions and credits of pictures and videos. */
export const PICTURES: readonly BoilerplateKind[] = [
  {
    name: 'credit at the end of a caption',
    takes: 'whole',
    longest: 600,
    patterns: [
      new RegExp(`[/|] ?(?:${AGENCY})(?: Photo| Images| File)?s?\\.?\\)?$`),
      /\/ ?File(?: Photo)?\.?\)?$/i,
      /[.,!?\d”"'’)] ?REUTERS ?\/ ?[A-ZÀ-Þ/][A-Za-zÀ-ɏ.'’/ -]{0,60}$/,
      /\((?:AP|EPA|AFP|Reuters|REUTERS|Getty)? ?(?:File )?(?:Photo|photo|Image|Picture|Pic|Photograph)s?(?::| by|\/)[^()]{0,120}\)$/,
      new RegExp(`\\([^()]{2,80}\\/ ?${AGENCY}[^()]{0,60}\\)$`),
      /\((?:Photo|Image|Picture|Pic|Credit|Screenshot|Screengrab|Illustration|Source|Getty Images|Supplied|File)(?:: [^()]{2,80}| photo| courtesy of [^()]{2,60})?\)$/,
      /[.!?”"’] (?:Courtesy of|Submitted by) [A-ZÀ-Þ][^.:;]{2,60}$|\((?:Submitted|Provided|Contributed|Handout)(?: (?:by|photo) ?[^()]{0,60})?\)$/,
      /(?:Purchase|Acquire) Licensing Rights\b.{0,20}$/,
      /\[[^\][]{2,60}\/ ?[A-ZÀ-Þ][^\][]{1,40}\]$/,
      /[.!?”"’)] [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]+){1,2} ?\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ .&'’-]{2,40}$/,
      /(?:Photo|Image|Picture|Credit|Photograph)(?: credit| courtesy)?: [^.:;]{2,60}$/,
      /\bGetty Images\)?\.?$/,
      /\b(?:AP|AFP|EPA|PA) Photo(?:\/[A-Za-zÀ-ɏ.'’ -]{2,50})?(?:, (?:File|Pool))?\)?\.?$/,
    ],
    examples: {
      finds: [
        'Ministers arrive at the lakeside hotel for the second day of talks, June 3, 2031. /AP Photo',
        'Harbor workers block the northern gate on Monday. (Photo: Mira Okonski)',
        'The mayor greets fans outside the stadium in Lowmarket, September 2, 2030. REUTERS/Jonas Pell',
        'Firefighters rest after a night on the ridge. (Sam Ohara/AFP/Getty Images)',
        'The old mill, closed since spring. Credit: Riverside Archive',
        'A ferry leaves the port of Sandwick on Monday. Jonas Pell/Harbor News',
        'Villagers wait for water on the coast road [Mira Okonski/Harbor Pictures]',
        'The bridge after the storm. (Photo courtesy of the port)',
      ],
      ignores: [
        'The photo, taken by a passer-by, shows the gate wide open, the police said.',
        'He credits his coach: "She saw it before anybody else did," he said.',
        'The agency sold the images to Getty Images for a fee that neither side would name.',
        'Voters must choose between price and/or quality, she said.',
        'The bill passed. It was the work of the Left/Greens, who had asked for it.',
      ],
    },
  },
  {
    name: 'opening of a caption',
    takes: 'whole',
    longest: 700,
    patterns: [
      /^(?:FILE PHOTO|FILE PICTURE|FILE|File photo|File)(?::| ?[-–—]) /,
      /^In this (?:undated |file |[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? )(?:file )?(?:photo|image|picture|photograph|frame)\b/,
      /^(?:PHOTO|PHOTOS|Photo|Photos|Image|Images|Picture|Pictures|Pictured|Photograph|Caption|Illustration|Media caption|Image caption|Image copyright|Image source|Video caption|File image)(?::|, | by |$)/,
      /^(?:Media caption|Image caption|Image copyright|Image source|Video caption),? \S/,
      /^In this (?:photo|image|picture|photograph|frame) (?:dated|taken|made|provided|released|from)\b/,
      /^Credit(?:: ?|\.\.\. ?|… ?)\S.{0,119}$/,
      /^This (?:undated |handout |aerial |satellite |file |video |combination of ){1,2}(?:photo|image|picture|photograph|frame|grab)s?\b/,
      /^This (?:photo|image|picture|photograph|frame)s? (?:provided|released|made available|supplied|distributed|taken from)\b/,
      /^(?:Enlarge|View full size image|Hide caption|Toggle caption|Enlarge this image|View gallery|Play video|Media playback is unsupported on your device|\d{1,2} ?(?:\/|of) ?\d{1,2})$/i,
    ],
    examples: {
      finds: [
        'FILE PHOTO: Miners leave the shaft at Dunmore after the strike vote',
        'In this March 4, 2031, file photo, a ferry leaves the port of Sandwick.',
        'Image caption Residents say the water rose within minutes',
        'Photo by Ines Calder',
        '3 / 12',
        'This undated photo shows the ferry in dock.',
        'In this photo taken on Monday, the ferry is seen in dock.',
        'This image provided by the port shows the ferry in dock.',
      ],
      ignores: [
        'In this photograph of a divided town, neither side comes off well, Mr. Aldous said.',
        'This photo shows how far we have sunk, he said.',
        'Images of the flood spread within minutes, and the governor took notice.',
        'Pictured rocks along the shore drew visitors all summer.',
        'File your complaint by Friday, the tenants were told.',
      ],
    },
  },
  {
    name: 'agency in brackets at the end of a caption',
    takes: 'middle',
    longest: 350,
    patterns: [
      new RegExp(` \\(${AGENCY}\\)$`),
      new RegExp(`[.”"] ?[-–—] ?${AGENCY}(?: (?:file )?(?:photo|pic|picture))?$`),
      /[.!?”"’] \([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]+){1,2}(?:\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ .&'’-]{2,40})?\)$/,
    ],
    examples: {
      finds: [
        'Passengers wait at Kestrel station after the power failed. (Reuters)',
        'A ferry leaves port. (Jonas Pell/The Harbor Post)',
        'A ferry leaves port.—AFP',
      ],
      ignores: ['The union (Reuters) has no members at the plant.', 'He spoke to the agency (AP) on Friday.'],
    },
  },
];
