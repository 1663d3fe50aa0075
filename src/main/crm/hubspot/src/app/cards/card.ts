/** What `POST /v1/crm/hubspot/card` answers, as far as the card shows it. */
export interface Card {
  verdict: 'PROCEED' | 'PROCEED_WITH_CARE' | 'HOLD';
  headline: string;
  advice: Advice[];
  techniques: Technique[];
  doNotUse: Refusal[];
  doNotUseCount: number;
  missing: string[];
}

export interface Advice {
  code: string;
  text: string;
  say: string[];
}

export interface Technique {
  rank: number;
  key: string;
  title: string;
  summary: string;
  say: string[];
  why: string[];
  careful: string[];
  guardrails: string[];
  next: string;
}

export interface Refusal {
  key: string;
  title: string;
  reason: string;
  remedy: string;
}

/** Whether the contact can decide; only a person knows, so the card asks for it. */
export type Authority = 'CONFIRMED' | 'DELEGATED' | 'UNCLEAR' | 'ABSENT' | 'NONE';

export const AUTHORITIES: { label: string; value: Authority }[] = [
  { label: 'Nobody has asked yet', value: 'UNCLEAR' },
  { label: 'The decision-maker takes part', value: 'CONFIRMED' },
  { label: 'Somebody decides for them, confirmed', value: 'DELEGATED' },
  { label: 'The decision-maker is known, but not there', value: 'ABSENT' },
  { label: 'The contact cannot decide', value: 'NONE' },
];
