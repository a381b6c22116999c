/** A number as people write it down; `name` is a proper name, the same in every language. */
export type Line = { readonly number: string; readonly name?: string };

/** What a patient may need to call. */
export const lineKinds = ['emergency', 'urgent', 'crisis'] as const;
export type LineKind = (typeof lineKinds)[number];

/** The protocol’s contacts for one country. Nothing here has been verified by anyone. */
export type Region = Readonly<Record<LineKind, readonly Line[]>> & {
  /** Numbers that some list calls a crisis line and that are none. */
  readonly notCrisis?: readonly string[];
  /** S: seen in a source. A: from memory, a long-standing official number. B: from memory. C: verify or leave blank. */
  readonly confidence: 'S' | 'S/A' | 'S/C' | 'A' | 'B' | 'C';
  readonly verified: null;
  /** For the clinic that confirms the numbers; never shown to patients. */
  readonly note: string;
};

/** By ISO 3166 code (EU is the union’s default). Source: protocol, contacts. */
export const regions = {
  US: {
    emergency: [{ number: '911' }],
    urgent: [],
    crisis: [{ number: '988', name: 'Suicide & Crisis Lifeline' }],
    confidence: 'S/A',
    verified: null,
    note: 'Urgent: your clinic’s nurse line. 988: call, text, chat, 24/7; found in sources. Poison 1-800-222-1222 (memory).',
  },
  GB: {
    emergency: [{ number: '999' }, { number: '112' }],
    urgent: [{ number: '111', name: 'NHS' }],
    crisis: [
      { number: '116 123', name: 'Samaritans' },
      { number: '111', name: 'NHS' },
      { number: '0808 808 8000', name: 'Lifeline NI' },
    ],
    confidence: 'A',
    verified: null,
    note: 'Urgent in Northern Ireland: GP out-of-hours. Crisis: text SHOUT to 85258; NHS 111 has a mental-health option; Lifeline is for Northern Ireland. 999 and 111 in NHS sources; others from memory.',
  },
  IE: {
    emergency: [{ number: '112' }, { number: '999' }],
    urgent: [],
    crisis: [{ number: '116 123', name: 'Samaritans' }],
    confidence: 'A',
    verified: null,
    note: 'Urgent: GP out-of-hours. Crisis: text HELLO to 50808. From memory.',
  },
  EU: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [{ number: '116 123' }],
    confidence: 'A',
    verified: null,
    note: 'EU and EEA default. 116 123 is not active in every state: prefer the country row.',
  },
  DE: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '116 117' }],
    crisis: [
      { number: '0800 111 0 111', name: 'TelefonSeelsorge' },
      { number: '0800 111 0 222', name: 'TelefonSeelsorge' },
      { number: '116 123', name: 'TelefonSeelsorge' },
    ],
    confidence: 'A',
    verified: null,
    note: 'From memory.',
  },
  FR: {
    emergency: [{ number: '15' }, { number: '112' }],
    urgent: [{ number: '116 117' }, { number: '15' }],
    crisis: [{ number: '3114' }],
    confidence: 'A',
    verified: null,
    note: '15 is SAMU; 114 for deaf users. 116 117 in some regions only. 3114: 24/7. From memory.',
  },
  ES: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [{ number: '024' }],
    confidence: 'A',
    verified: null,
    note: 'Urgent: regional health line. 024: 24/7. From memory.',
  },
  IT: {
    emergency: [{ number: '112' }, { number: '118' }],
    urgent: [{ number: '116 117' }],
    crisis: [{ number: '02 2327 2327', name: 'Telefono Amico' }],
    confidence: 'B',
    verified: null,
    note: '118 in some regions. 116 117 is regional. Telefono Amico has limited hours; no 24/7 state line confirmed.',
  },
  NL: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [{ number: '113' }, { number: '0800-0113' }],
    confidence: 'A',
    verified: null,
    note: 'Urgent: GP out-of-hours. Crisis: 24/7. From memory.',
  },
  BE: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '1733' }],
    crisis: [{ number: '1813' }, { number: '0800 32 123' }],
    confidence: 'B',
    verified: null,
    note: '1813 is in Dutch, 0800 32 123 in French. From memory.',
  },
  AT: {
    emergency: [{ number: '144' }, { number: '112' }],
    urgent: [{ number: '1450' }],
    crisis: [{ number: '142', name: 'TelefonSeelsorge' }],
    confidence: 'A',
    verified: null,
    note: 'From memory.',
  },
  CH: {
    emergency: [{ number: '144' }, { number: '112' }],
    urgent: [],
    crisis: [{ number: '143', name: 'Die Dargebotene Hand' }],
    confidence: 'A',
    verified: null,
    note: 'Urgent: regional. From memory.',
  },
  PT: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '808 24 24 24', name: 'SNS 24' }],
    crisis: [{ number: '808 24 24 24', name: 'SNS 24' }, { number: '1411' }],
    confidence: 'C',
    verified: null,
    note: 'Crisis on SNS 24: option 4. 1411 reported as new line: verify.',
  },
  SE: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '1177' }],
    crisis: [{ number: '90101', name: 'Mind Självmordslinjen' }],
    confidence: 'A',
    verified: null,
    note: 'From memory; check hours.',
  },
  NO: {
    emergency: [{ number: '113' }],
    urgent: [{ number: '116 117' }],
    crisis: [{ number: '116 123', name: 'Mental Helse' }],
    confidence: 'A',
    verified: null,
    note: 'From memory.',
  },
  DK: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '1813' }],
    crisis: [{ number: '70 201 201', name: 'Livslinien' }],
    confidence: 'B',
    verified: null,
    note: '1813 is Copenhagen; elsewhere doctor on call. Check hours.',
  },
  FI: {
    emergency: [{ number: '112' }],
    urgent: [{ number: '116 117' }],
    crisis: [{ number: '09 2525 0111', name: 'MIELI' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  PL: {
    emergency: [{ number: '112' }, { number: '999' }],
    urgent: [{ number: '800 190 590' }],
    crisis: [{ number: '800 70 2222' }, { number: '116 123' }],
    confidence: 'B',
    verified: null,
    note: '800 70 2222: 24/7. From memory.',
  },
  GR: {
    emergency: [{ number: '166' }, { number: '112' }],
    urgent: [],
    crisis: [{ number: '1018' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  RO: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [{ number: '0800 801 200' }],
    confidence: 'C',
    verified: null,
    note: 'Verify.',
  },
  CA: {
    emergency: [{ number: '911' }],
    urgent: [{ number: '811' }],
    crisis: [{ number: '988' }],
    confidence: 'A',
    verified: null,
    note: '811 in most provinces. 988: call or text, 24/7; live since November 2023 (memory). 811 and 911 in a BC source.',
  },
  AU: {
    emergency: [{ number: '000' }, { number: '112' }],
    urgent: [{ number: '1800 022 222', name: 'healthdirect' }],
    crisis: [
      { number: '13 11 14', name: 'Lifeline' },
      { number: '13 92 76', name: '13YARN' },
    ],
    confidence: 'A',
    verified: null,
    note: '112 from mobiles. From memory; 13 11 14 also in an old list.',
  },
  NZ: {
    emergency: [{ number: '111' }],
    urgent: [{ number: '0800 611 116', name: 'Healthline' }],
    crisis: [{ number: '1737' }],
    confidence: 'A',
    verified: null,
    note: '1737: call or text. 111 in a Healthify source.',
  },
  IN: {
    emergency: [{ number: '112' }, { number: '108' }, { number: '102' }],
    urgent: [{ number: '104' }],
    crisis: [
      { number: '14416', name: 'Tele-MANAS' },
      { number: '1800 891 4416', name: 'Tele-MANAS' },
    ],
    confidence: 'S',
    verified: null,
    note: '108 and 102: ambulance. 104 in some states. Tele-MANAS: 24/7. Government statements (2022-2025).',
  },
  TR: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [],
    notCrisis: ['182'],
    confidence: 'B',
    verified: null,
    note: 'No dedicated national suicide line confirmed: use 112. One site lists 182, which is the hospital booking line: do not publish it.',
  },
  MX: {
    emergency: [{ number: '911' }],
    urgent: [],
    crisis: [{ number: '800 911 2000', name: 'Línea de la Vida' }],
    confidence: 'S',
    verified: null,
    note: '24/7. Press quoting CONASAMA, 2025.',
  },
  BR: {
    emergency: [{ number: '192' }],
    urgent: [{ number: '136' }],
    crisis: [{ number: '188', name: 'CVV' }],
    confidence: 'S',
    verified: null,
    note: '192 is SAMU; fire rescue is 193. CVV: 24/7. Press 2018 with Ministry of Health; 192 from memory.',
  },
  AR: {
    emergency: [{ number: '107' }, { number: '911' }],
    urgent: [],
    crisis: [{ number: '135' }, { number: '0800 345 1435' }, { number: '0800 999 0091' }],
    confidence: 'C',
    verified: null,
    note: '135 is Buenos Aires. Verify.',
  },
  CL: {
    emergency: [{ number: '131' }],
    urgent: [{ number: '600 360 7777' }],
    crisis: [{ number: '*4141' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  CO: {
    emergency: [{ number: '123' }],
    urgent: [],
    crisis: [{ number: '106' }, { number: '192' }],
    confidence: 'C',
    verified: null,
    note: '106 is Bogota; 192 with option 4. Verify.',
  },
  CN: {
    emergency: [{ number: '120' }],
    urgent: [{ number: '12320' }],
    crisis: [{ number: '12356' }],
    confidence: 'S',
    verified: null,
    note: 'Mainland. Police 110. 12356: national since May 2025, at least 18 h a day. China Daily, Xinhua, Beijing Review 2024-2025.',
  },
  HK: {
    emergency: [{ number: '999' }],
    urgent: [],
    crisis: [{ number: '18111' }, { number: '2389 2222', name: 'Samaritan Befrienders' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  TW: {
    emergency: [{ number: '119' }],
    urgent: [],
    crisis: [{ number: '1925' }],
    confidence: 'A',
    verified: null,
    note: '1925: 24/7. From memory.',
  },
  JP: {
    emergency: [{ number: '119' }],
    urgent: [{ number: '#7119' }],
    crisis: [{ number: '0120-279-338', name: 'Yorisoi' }],
    notCrisis: ['#7119'],
    confidence: 'B',
    verified: null,
    note: '#7119 in some regions; it is not a crisis line. Yorisoi: 24 h. From memory.',
  },
  KR: {
    emergency: [{ number: '119' }],
    urgent: [{ number: '119' }],
    crisis: [{ number: '109' }],
    confidence: 'A',
    verified: null,
    note: '109: 24/7, since 2024. From memory.',
  },
  SG: {
    emergency: [{ number: '995' }],
    urgent: [],
    crisis: [
      { number: '1767', name: 'SOS' },
      { number: '1771', name: 'mindline' },
    ],
    confidence: 'A',
    verified: null,
    note: 'mindline is national. From memory.',
  },
  MY: {
    emergency: [{ number: '999' }],
    urgent: [],
    crisis: [
      { number: '15555', name: 'HEAL' },
      { number: '03-7627 2929', name: 'Befrienders' },
    ],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  PH: {
    emergency: [{ number: '911' }],
    urgent: [],
    crisis: [{ number: '1553', name: 'NCMH' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  TH: {
    emergency: [{ number: '1669' }],
    urgent: [],
    crisis: [{ number: '1323' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
  SA: {
    emergency: [{ number: '997' }, { number: '911' }],
    urgent: [{ number: '937' }],
    crisis: [{ number: '920033360', name: 'National Center for Mental Health' }],
    confidence: 'S/C',
    verified: null,
    note: '997 is the Red Crescent ambulance; 911 in Riyadh, Makkah and Eastern regions. 937: Ministry of Health, 24/7. 920033360: limited hours. 997 and 911 found; 937 and 920033360 from memory: verify.',
  },
  AE: {
    emergency: [{ number: '998' }],
    urgent: [],
    crisis: [],
    confidence: 'C',
    verified: null,
    note: '998 is the ambulance; police 999. No 24/7 national suicide line confirmed: use 998 or 999. 800-HOPE (800 4673) was 8am-8pm; Abu Dhabi Estijaba 800 1717 (Sun-Fri 8am-6pm). Press 2020-2022 only.',
  },
  QA: {
    emergency: [{ number: '999' }],
    urgent: [{ number: '16000' }],
    crisis: [{ number: '16000' }],
    confidence: 'C',
    verified: null,
    note: 'Crisis: the mental health option of 16000. Verify.',
  },
  KW: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [],
    confidence: 'C',
    verified: null,
    note: 'Crisis: use 112.',
  },
  EG: {
    emergency: [{ number: '123' }],
    urgent: [{ number: '105' }],
    crisis: [{ number: '16328' }],
    confidence: 'C',
    verified: null,
    note: 'Verify.',
  },
  IL: {
    emergency: [{ number: '101' }],
    urgent: [],
    crisis: [{ number: '1201', name: 'ERAN' }],
    confidence: 'A',
    verified: null,
    note: '1201 also in an old list.',
  },
  PK: {
    emergency: [{ number: '1122' }, { number: '115' }],
    urgent: [],
    crisis: [{ number: '0311 778 6264', name: 'Umang' }],
    confidence: 'C',
    verified: null,
    note: '1122 is Rescue. Verify.',
  },
  ZA: {
    emergency: [{ number: '10177' }, { number: '112' }],
    urgent: [],
    crisis: [{ number: '0800 567 567', name: 'SADAG' }],
    confidence: 'A',
    verified: null,
    note: '112 from a mobile. SADAG also in an old list.',
  },
  KE: {
    emergency: [{ number: '999' }, { number: '112' }],
    urgent: [],
    crisis: [{ number: '0722 178 177', name: 'Befrienders' }],
    confidence: 'C',
    verified: null,
    note: 'Verify.',
  },
  NG: {
    emergency: [{ number: '112' }],
    urgent: [],
    crisis: [],
    confidence: 'C',
    verified: null,
    note: 'Verify.',
  },
  UA: {
    emergency: [{ number: '103' }, { number: '112' }],
    urgent: [],
    crisis: [{ number: '7333', name: 'Lifeline Ukraine' }],
    confidence: 'B',
    verified: null,
    note: 'From memory.',
  },
} as const satisfies Readonly<Record<string, Region>>;

export type CountryCode = keyof typeof regions;

export function isCountryCode(code: string): code is CountryCode {
  return Object.hasOwn(regions, code);
}

/**
 * What patients are shown in place of a number nobody has confirmed (protocol, contacts, row XX): the
 * words “your local emergency number”, 112, and these sites. Use it too when the country is unknown;
 * never guess a country from an address alone.
 */
export const fallback = {
  code: 'XX',
  mobileEmergency: '112',
  crisisSites: ['findahelpline.com', 'befrienders.org'],
} as const;

/** No number has been confirmed by the clinic. */
export const unconfirmed = { emergency: null, urgent: null, crisis: null } as const;
