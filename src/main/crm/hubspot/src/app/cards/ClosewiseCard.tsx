import { useEffect, useState } from 'react';
import {
  Accordion,
  Alert,
  Divider,
  Flex,
  Heading,
  hubspot,
  List,
  LoadingSpinner,
  Select,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { AUTHORITIES, type Authority, type Card, type Refusal, type Technique } from './card';

/** Where your Closewise is; the same origin stands in app-hsmeta.json under permittedUrls.fetch. */
const SERVICE = 'https://closewise.example.com';

/** Properties of a deal and the fields of the request that they fill. Add your own, such as one for `value` or `proof`. */
const PROPERTIES = ['dealstage', 'pipeline', 'hs_object_id'];

type Fetch = (properties: string[]) => Promise<Record<string, string>>;

hubspot.extend<'crm.record.tab'>(({ actions }) => <ClosewiseCard read={actions.fetchCrmObjectProperties} />);

const ClosewiseCard = ({ read }: { read: Fetch }) => {
  const [authority, setAuthority] = useState<Authority>('UNCLEAR');
  const [card, setCard] = useState<Card>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let outdated = false;
    setProblem(undefined);
    ask(read, authority)
      .then((answer) => outdated || setCard(answer))
      .catch((failure: unknown) => outdated || setProblem(failure instanceof Error ? failure.message : String(failure)));
    return () => {
      outdated = true;
    };
  }, [read, authority]);

  return (
    <Flex direction="column" gap="medium">
      <Select
        label="Can your contact decide?"
        name="authority"
        options={AUTHORITIES}
        value={authority}
        onChange={(value) => setAuthority(value as Authority)}
      />
      {problem && <Alert title="No recommendation" variant="error">{problem}</Alert>}
      {!problem && !card && <LoadingSpinner label="Asking Closewise" />}
      {!problem && card && <Answer card={card} />}
    </Flex>
  );
};

const Answer = ({ card }: { card: Card }) => (
  <Flex direction="column" gap="medium">
    <Alert title={card.headline} variant={card.verdict === 'PROCEED' ? 'success' : 'warning'}>
      {card.advice[0]?.text ?? ''}
    </Alert>
    {card.techniques.map((technique) => (
      <Suggestion key={technique.key} technique={technique} />
    ))}
    {card.missing.length > 0 && <Text>Not known yet: {card.missing.join(', ')}</Text>}
    <Accordion title={`Not now (${card.doNotUseCount})`} size="small">
      {card.doNotUse.map((refused) => (
        <Refused key={refused.key} refused={refused} />
      ))}
    </Accordion>
  </Flex>
);

const Suggestion = ({ technique }: { technique: Technique }) => (
  <Flex direction="column" gap="small">
    <Divider />
    <Heading>{`${technique.rank}. ${technique.title}`}</Heading>
    <Text>{technique.summary}</Text>
    {technique.say.map((line) => (
      <Text key={line} format={{ italic: true }}>{line}</Text>
    ))}
    {technique.careful.map((caution) => (
      <Alert key={caution} title="Be careful" variant="warning">{caution}</Alert>
    ))}
    <Accordion title="Why, and within which limits" size="small">
      <List variant="unordered-styled">{[...technique.why, ...technique.guardrails]}</List>
      <Text>{technique.next}</Text>
    </Accordion>
  </Flex>
);

const Refused = ({ refused }: { refused: Refusal }) => (
  <Flex direction="column" gap="flush">
    <Tag variant="error">{refused.title}</Tag>
    <Text>{refused.reason}</Text>
    <Text format={{ fontWeight: 'bold' }}>{refused.remedy}</Text>
  </Flex>
);

/** HubSpot signs the call and adds the portal; no header and no key is needed. */
async function ask(read: Fetch, authority: Authority): Promise<Card> {
  const deal = await read(PROPERTIES);
  const response = await hubspot.fetch(`${SERVICE}/v1/crm/hubspot/card`, {
    method: 'POST',
    timeout: 5_000,
    body: {
      crmStage: { crm: 'HUBSPOT', pipeline: deal.pipeline, id: deal.dealstage },
      authority,
      ref: deal.hs_object_id,
    },
  });
  const answer = await response.json();
  if (!response.ok) {
    const fields: { field: string; message: string }[] = answer.errors ?? [];
    throw new Error([answer.detail, ...fields.map((one) => `${one.field} ${one.message}`)].join(' '));
  }
  return answer as Card;
}
