// What a team does with a generated client, against a running service: node dist/journey.js ADDRESS
import { closewise, type Schemas } from "./client.js";

declare const process: { argv: string[] };

function must<T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${what}: ${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

function expect(what: string, holds: boolean): void {
  if (!holds) {
    throw new Error(what);
  }
}

const api = closewise(process.argv[2]);

const deal: Schemas["RecommendationRequest"] = {
  stage: "POST_DEMO",
  authority: "CONFIRMED",
  readiness: "TENTATIVE",
  buyingSignals: ["SHARED_INTERNALLY"],
  value: "UNDERSTOOD",
  ref: "deal-7",
};
const advice = must("recommend", await api.POST("/v1/recommendations", { body: deal }));
expect("the deal's own id is echoed", advice.ref === "deal-7");
const first = advice.recommendations[0];
expect("something is recommended, with reasons", first !== undefined && first.reasons.length > 0);

const technique = must(
  "show",
  await api.GET("/v1/techniques/{key}", { params: { path: { key: first.technique.key } } }),
);
expect("the technique is the one that was recommended", technique.name === first.technique.name);

const reported = must(
  "report",
  await api.POST("/v1/outcomes", {
    body: {
      recommendationId: advice.id,
      technique: first.technique.key,
      stage: "POST_DEMO",
      result: "ADVANCE",
      on: new Date().toISOString().slice(0, 10),
    },
  }),
);
expect("what became of it is kept", reported.recommendationId === advice.id && reported.result === "ADVANCE");

const check = must(
  "check",
  await api.POST("/v1/phrasings/check", { body: { text: "Only two seats are left, so sign today." } }),
);
expect("pressure is found", check.verdict === "BLOCK" && check.findings.length > 0);

const refused = await api.POST("/v1/recommendations", { body: { authority: "CONFIRMED" } });
expect("what is wrong with a deal is said", refused.error?.status === 400 && refused.error.errors !== undefined);

console.log(`${advice.verdict}: ${technique.name}`);
