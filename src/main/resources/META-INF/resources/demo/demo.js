// The form of the demo page. What can be chosen is read from the OpenAPI document, so it is always what the service takes.
const LABELS = {
  stage: "Where does the deal stand?",
  authority: "Can the person you talk to decide?",
  readiness: "How ready is the buyer?",
  value: "Does the buyer see what it is worth?",
  proof: "What have they seen working?",
  fit: "Does it solve their problem?",
  discovery: "Are your questions through?",
  riskTolerance: "How do they take risks?",
  segment: "How large is the firm?",
  channel: "Where do you talk?",
};
const OBJECTION = { category: "What is it about?", severity: "How much hangs on it?", status: "How far is it dealt with?" };
const EXAMPLES = {
  warm: {
    stage: "POST_DEMO", authority: "CONFIRMED", readiness: "TENTATIVE", value: "UNDERSTOOD", proof: "PARTIAL", fit: "CONFIRMED",
    discovery: "COMPLETE", riskTolerance: "LOW", openObjections: [], buyingSignals: ["ASKED_ABOUT_IMPLEMENTATION", "BROUGHT_IN_COLLEAGUES"],
  },
  early: {
    stage: "EARLY_DISCOVERY", authority: "UNCLEAR", readiness: "RELUCTANT",
    openObjections: [{ category: "PRICE", severity: "HIGH", status: "OPEN" }],
  },
  misfit: { stage: "PROPOSAL_REVIEW", authority: "CONFIRMED", fit: "MISFIT", openObjections: [] },
};

const $ = (id) => document.getElementById(id);
const view = document.querySelector("closewise-recommendations");
const form = document.querySelector("form");
let schemas;

/** The values of a field, each with its meaning, as the document describes them. */
function choices(schema, field) {
  const property = schemas[schema].properties[field];
  const reference = property.$ref ?? property.items?.$ref ?? property.anyOf[0].$ref;
  const { enum: values, description } = schemas[reference.split("/").pop()];
  const meanings = new Map([...description.matchAll(/^- `(\w+)`: (.*)$/gm)].map((found) => [found[1], found[2]]));
  return values.map((value) => ({ value, name: named(value), meaning: meanings.get(value) ?? "" }));
}

function named(value) {
  const name = value.replaceAll("_", " ").toLowerCase();
  return name[0].toUpperCase() + name.slice(1);
}

function select(schema, field, label, required) {
  const box = document.createElement("label");
  const choice = document.createElement("select");
  choice.dataset.field = field;
  choice.required = required;
  choice.add(new Option(required ? "Please choose" : "Not known", ""));
  for (const { value, name, meaning } of choices(schema, field)) choice.add(new Option(`${name}: ${meaning}`, value));
  box.append(label, choice);
  return box;
}

function addObjection(values = {}) {
  const row = document.createElement("div");
  row.className = "objection";
  row.role = "group";
  row.ariaLabel = "An objection";
  for (const [field, label] of Object.entries(OBJECTION)) {
    const box = select("ObjectionEntry", field, label, field !== "status");
    box.lastChild.value = values[field] ?? "";
    row.append(box);
  }
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "Remove this objection";
  remove.addEventListener("click", () => {
    row.remove();
    $("add-objection").focus();
  });
  row.append(remove);
  $("objections").append(row);
  form.elements.objections.value = "some";
  return row;
}

/** What the form says, without what was left open. */
function context() {
  const deal = {};
  for (const choice of $("choices").querySelectorAll("select")) if (choice.value) deal[choice.dataset.field] = choice.value;
  const objections = form.elements.objections.value;
  if (objections === "none") deal.openObjections = [];
  // without a single one it is not known whether there are any
  if (objections === "some" && $("objections").children.length > 0) {
    deal.openObjections = [...$("objections").children].map((row) =>
      Object.fromEntries([...row.querySelectorAll("select")].filter((it) => it.value).map((it) => [it.dataset.field, it.value])));
  }
  const signals = [...$("buyingSignals").querySelectorAll("input:checked")].map((box) => box.value);
  if (signals.length > 0) deal.buyingSignals = signals;
  if ($("consumer").checked || $("vulnerable").checked) deal.buyer = { consumer: $("consumer").checked, vulnerable: $("vulnerable").checked };
  return deal;
}

function fill(deal) {
  form.reset();
  $("objections").replaceChildren();
  for (const choice of $("choices").querySelectorAll("select")) choice.value = deal[choice.dataset.field] ?? "";
  for (const box of $("buyingSignals").querySelectorAll("input")) box.checked = deal.buyingSignals?.includes(box.value) ?? false;
  form.elements.objections.value = deal.openObjections ? (deal.openObjections.length > 0 ? "some" : "none") : "";
  deal.openObjections?.forEach(addObjection);
  show();
}

function show() {
  const deal = context();
  view.context = deal;
  const json = JSON.stringify(deal);
  const base = new URL("..", location.href).href;
  $("element-snippet").textContent = `<script type="module" src="${base}closewise-recommendations.js"></scr` + `ipt>
<closewise-recommendations context='${json}'></closewise-recommendations>`;
  $("frame-snippet").textContent = `<iframe title="What to ask next" width="320" height="600" allow="clipboard-write"
  src="${base}embed/#context=${encodeURIComponent(json)}"></iframe>`;
}

/** Leads to the question of the form that the answer would like to have answered; the element itself helps with all others. */
function lead(event) {
  const { field } = event.detail;
  const place = document.querySelector(`[data-field="${CSS.escape(field)}"]`) ?? $({ openObjections: "add-objection", buyer: "consumer" }[field] ?? field);
  const target = place?.matches("fieldset") ? place.querySelector("input") : place;
  if (!target) return;
  event.preventDefault();
  target.focus();
}

async function start() {
  const response = await fetch("../q/openapi?format=json");
  if (!response.ok) throw new Error(`status ${response.status}`);
  ({ schemas } = (await response.json()).components);
  for (const [field, label] of Object.entries(LABELS)) {
    $("choices").append(select("RecommendationRequest", field, label, field === "stage" || field === "authority"));
  }
  for (const { value, meaning } of choices("RecommendationRequest", "buyingSignals")) {
    const line = document.createElement("label");
    const box = document.createElement("input");
    line.className = "line";
    box.type = "checkbox";
    box.value = value;
    line.append(box, ` ${meaning}`);
    $("buyingSignals").append(line);
  }
  for (const example of document.querySelectorAll("[data-example]")) {
    example.addEventListener("click", () => fill(EXAMPLES[example.dataset.example]));
  }
  $("add-objection").addEventListener("click", () => addObjection().querySelector("select").focus());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  view.addEventListener("closewise-missing", lead);
  fill(EXAMPLES.warm);
}

$("theme").addEventListener("change", ({ target }) => {
  document.documentElement.dataset.theme = target.value;
  view.toggleAttribute("theme", target.value !== "");
  if (target.value) view.setAttribute("theme", target.value);
});

start().catch((fault) => {
  const note = $("form-problem");
  note.textContent = `The form needs the service's description of itself, which did not come (${fault.message}). Load the page again in a moment.`;
  note.hidden = false;
});
