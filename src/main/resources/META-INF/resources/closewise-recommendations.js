// <closewise-recommendations>: what Closewise answers to a deal context. The README tells how to use it.
const QUESTIONS = {
	stakeholders: "Who takes part, and where do they stand?",
	openObjections: "Is anything still holding the buyer back?",
	value: "Can the buyer say what it is worth to them?",
	proof: "What has the buyer seen working so far?",
	fit: "Does it really solve the buyer's problem?",
	discovery: "Are your questions through, your summary agreed?",
	readiness: "How ready is the buyer for a step?",
	buyingSignals: "What has the buyer done that shows interest?",
	riskTolerance: "How does the buyer feel about risk?",
	allOrNothing: "Can they start with a part of it?",
	commitments: "What did you ask before, and what came of it?",
	engagement: "What has the buyer done unasked?",
	effort: "Who gets in touch more often, they or you?",
	buyer: "Is it a private person, or one who needs extra care?",
	indecision: "If they waver, what is behind it?",
	criteria: "Do they know how they will choose?",
	compellingEvent: "Is there a date that matters, and whose?",
	goLiveOn: "When do they want to be up and running?",
	budget: "Has anybody approved the money?",
	decision: "Have they already said yes or no?",
	lastBuyerActOn: "When did you last hear from them?",
};
const VERDICTS = {
	PROCEED: ["good", "✓", "Go ahead", "Nothing speaks against the first suggestion."],
	PROCEED_WITH_CARE: ["care", "!", "Go ahead, with care", "Read the cautions below before you ask."],
	HOLD: ["stop", "–", "Hold off for now", "No technique would do this buyer good today."],
};
const LOOKING = "Looking at the deal…";
const ASKS = { NONE: "no action", MICRO: "a few minutes", SMALL: "some hours", MEDIUM: "money or people", LARGE: "the whole decision" };
const PRESSES = { LOW: "little", MEDIUM: "noticeable", HIGH: "strong" };

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
:host { display: block; container-type: inline-size; color-scheme: light dark;
	--cw-bg: light-dark(#fff, #14181f); --cw-soft: light-dark(#f4f6f9, #1d232d); --cw-line: light-dark(#d3d9e2, #3a4352);
	--cw-text: light-dark(#1c2330, #e8ebf0); --cw-muted: light-dark(#525c6c, #aeb7c5); --cw-accent: light-dark(#1d5aa0, #8fbcf2);
	--cw-good: light-dark(#1b6638, #85d9a0); --cw-care: light-dark(#855000, #f0bc70); --cw-stop: light-dark(#9c2222, #ffa299);
	--cw-mark: light-dark(#fff1bd, #4a3d0d); --cw-radius: 10px; --cw-font: system-ui, sans-serif }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
:host([hidden]) { display: none }
#all { background: var(--cw-bg); color: var(--cw-text); font: 1rem/1.5 var(--cw-font); overflow-wrap: anywhere }
h2, h3, h4, h5, p, ul, ol { margin: 0; padding: 0; font-size: 1rem }
ul, ol, .card, .note, section, #main { display: grid; gap: .6rem; list-style: none }
#main { gap: 1.25rem }
h2 { font-size: 1.3rem; line-height: 1.3 }
h3 { font-size: 1.1rem }
.box { border: 1px solid var(--cw-line); border-radius: var(--cw-radius); padding: .9rem }
.note, .phrase { border-inline-start: 4px solid var(--tone, var(--cw-line)); padding-inline-start: .75rem }
.verdict { background: var(--cw-soft); border: 2px solid var(--tone) }
.good { --tone: var(--cw-good) } .care { --tone: var(--cw-care) } .stop { --tone: var(--cw-stop) }
h2, .care > h5 { color: var(--tone) }
.sign { display: inline-grid; place-items: center; width: 1.45em; margin-inline-end: .5rem; border: 2px solid; border-radius: 50%; font-size: .85em }
.quiet { color: var(--cw-muted); font-size: .9rem }
.phrase { --tone: var(--cw-accent); display: grid; gap: .4rem 1rem; place-items: start }
mark { background: var(--cw-mark); color: inherit; border-bottom: 2px dashed }
button, summary { font: inherit; color: var(--cw-accent); cursor: pointer }
button { background: var(--cw-bg); border: 1px solid; border-radius: 6px; padding: .25rem .75rem; text-align: start }
summary { padding: .2rem 0 }
summary h3 { display: inline }
summary ~ * { margin-top: .6rem }
li:not(:has(div, h4, button)) { list-style: disc; margin-inline-start: 1.2rem }
:focus-visible { outline: 3px solid var(--cw-accent); outline-offset: 2px }
#status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@container (min-width: 560px) { .phrase { grid-template-columns: 1fr auto } .phrase .quiet { grid-row: 2 } }
`);

// texts become text nodes: nothing of an answer is ever markup
function set(tag, settings, ...children) {
	const [name, classes = ""] = tag.split(".");
	const node = document.createElement(name);
	node.className = classes;
	for (const [key, value] of Object.entries(settings)) {
		if (typeof value === "function") node.addEventListener(key, value);
		else node.setAttribute(key, value);
	}
	node.append(...children.flat(9).filter(Boolean));
	return node;
}
const el = (tag, ...children) => set(tag, {}, ...children);
const p = (...children) => el("p", ...children);
const quiet = (...children) => el("p.quiet", ...children);
const strong = (text) => el("strong", text);
const list = (value) => value ?? [];
const words = (code) => String(code).replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]/g, " ").toLowerCase();
const count = (values, one, number = list(values).length) => `${number} ${one}${number === 1 ? "" : "s"}`;
const items = (values, make = String) => values?.length > 0 && set("ul", { role: "list" }, values.map((one, at) => el("li", make(one, at))));
const more = (open, title, ...content) => set("details", open ? { open: "" } : {}, el("summary", title), content);
const button = (text, click, settings) => set("button", { type: "button", click, ...settings }, text);
const because = (signals) => signals?.length > 0 && quiet("Signals: ", signals.map(words).join(", "));
const flag = (one) => [p(one.reason), one.remedy && p(strong("Better: "), one.remedy), because(one.because)];
const reason = (one) => [p(one.text, ` (${one.weight < 0 ? "−" : "+"}${Math.abs(one.weight).toFixed(2)})`), because(one.because)];
const fit = (score) => (score < 0.2 ? "Weak fit" : score < 0.4 ? "Possible" : score < 0.6 ? "Good fit" : "Strong fit");
const verdict = (tone, sign, title, ...content) =>
	set("div.verdict box card " + tone, { part: "verdict" },
		set("h2", { tabindex: -1 }, set("span.sign", { "aria-hidden": true }, sign), title), content);

// techniques that share all their reasons stand together
function refused(title, techniques) {
	const groups = Map.groupBy(techniques, (one) => JSON.stringify(one.flags));
	return techniques[0] && el("section", el("h4", `${title}: ${techniques.length}`),
		items([...groups.values()], (group) => el("div.note stop",
			el("h5", group.map((one) => one.technique.name).join(", ")), items(group[0].flags, flag))));
}

class Recommendations extends HTMLElement {
	static observedAttributes = ["context", "endpoint"];
	#given;
	#flight;
	#queued;
	#status = set("p", { id: "status", role: "status" });
	#main = set("div", { id: "main", tabindex: -1 });

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [SHEET];
		root.append(set("div", { id: "all", lang: "en" }, this.#status, this.#main));
		// set before the element was defined
		if (Object.hasOwn(this, "context")) {
			this.#given = this.context;
			delete this.context;
		}
	}

	/** The deal context: an object, or its JSON. */
	get context() {
		return typeof this.#given === "string" ? JSON.parse(this.#given) : this.#given;
	}
	set context(value) {
		this.#given = value;
		this.#queue();
	}

	attributeChangedCallback(name, before, value) {
		if (name === "context") this.#given = value;
		this.#queue();
	}
	connectedCallback() {
		this.#queue();
	}
	disconnectedCallback() {
		this.#flight?.abort();
	}

	// several changes at once make one request
	#queue() {
		this.#queued ??= queueMicrotask(() => {
			this.#queued = undefined;
			if (this.isConnected) this.reload();
		}) ?? true;
	}

	/** Asks the service again; of several calls the last one counts. */
	async reload() {
		this.#flight?.abort();
		const { signal } = (this.#flight = new AbortController());
		let response;
		let detail = "The context is no valid JSON.";
		try {
			const body = JSON.stringify(this.context ?? null);
			if (body === "null") return this.#show("", el("p.box", "No deal to look at yet. Tell where it stands and who decides."));
			this.#show(LOOKING, el("p.box", LOOKING));
			this.#main.ariaBusy = true;
			detail = "The service is out of reach. Are you online?";
			response = await fetch((this.getAttribute("endpoint") ?? "").replace(/\/+$/, "") + "/v1/recommendations", {
				method: "POST",
				headers: { "Content-Type": "application/json", ...this.headers },
				body,
				signal: AbortSignal.any([signal, AbortSignal.timeout(20000)]),
			});
			detail = `The service gave no readable answer (${response.status}).`;
			const answer = await response.json();
			if (response.ok) this.#answer(answer);
			else this.#fail(answer);
		} catch {
			if (signal.aborted) return;
			if (!response) addEventListener("online", () => this.reload(), { once: true, signal });
			this.#fail({ detail });
		}
	}

	#fail(problem) {
		const { title = "That did not work", detail = "", errors, requestId } = problem;
		this.#show(`${title}. ${detail}`, verdict("stop", "!", title, p(detail),
			items(errors, (error) => [strong(error.field), " ", error.message]),
			requestId && quiet("Request ", requestId), p(button("Try again", () => this.reload()))));
		this.#tell("closewise-error", problem);
	}

	#answer(answer) {
		const [tone, sign, title, sentence] = VERDICTS[answer.verdict] ?? ["care", "?", words(answer.verdict)];
		const [fitting, not, advice, missing] = [answer.recommendations, answer.doNotUse, answer.advice, answer.missing].map(list);
		const hold = answer.verdict === "HOLD";
		const leave = `${count(not, "technique")} to leave alone`;
		const never = (one) => one.technique.status === "PROHIBITED";
		const blocked = more(hold, el("h3", leave), refused("As this deal stands", not.filter((one) => !never(one))), refused("In any deal", not.filter(never)));
		blocked.className = blocked.part = "box blocked";
		this.#show(`${title}. ${count(fitting, "suggestion")}, ${leave}.`,
			verdict(tone, sign, title, p(sentence), p(count(fitting, "suggestion"), " and ", button(leave, () => ((blocked.open = true), blocked.firstChild.focus())))),
			advice[0] && set("section", { part: "advice" }, el("h3", hold ? "What to do instead" : "Before you ask"),
				items(advice, (one, at) => el("div.note", p(one.text), because(one.because),
					one.phrasing?.length > 0 && more(hold && at === 0, count(one.phrasing, "way") + " to put it", this.#phrases(one.phrasing.map((text) => ({ text })), one.code))))),
			fitting[0] && el("section", el("h3", "What fits now"), set("ol", { role: "list" }, fitting.map((one, at) => this.#card(one, at === 0)))),
			missing[0] && this.#missing(missing),
			blocked,
			answer.playbook && quiet(`Playbook ${answer.playbook.key}, revision ${answer.playbook.revision}`));
		this.#tell("closewise-answer", answer);
	}

	#card({ rank, technique: { key, name, title, commitment, pressure }, score, reasons, phrasing, guardrails, doNotUse, pivotSignals, safeguards, nextStep }, first) {
		const con = list(reasons).filter(({ weight }) => weight < 0);
		const pro = list(reasons).filter((one) => !con.includes(one));
		const act = nextStep?.smallAct;
		return set("li.box card", { part: "card" },
			el("h4", `${rank}. ${name}`), p(title),
			p(strong(fit(score)), ` (${score.toFixed(2)} of 1)`),
			quiet(`Asks for ${ASKS[commitment] ?? words(commitment)}, with ${PRESSES[pressure] ?? words(pressure)} pressure.`),
			doNotUse?.length > 0 && el("div.note care", el("h5", "! ", count(doNotUse, "caution")), items(doNotUse, flag)),
			more(first, `Say it: ${count(phrasing, "line")}`, this.#phrases(phrasing, key)),
			more(first, `Why: ${pro.length} for, ${con.length} against`, el("h5", "For"), items(pro, reason), con[0] && el("h5", "Against"), items(con, reason)),
			more(first, `Keep it fair: ${count(guardrails, "guardrail")}`, items(guardrails, ({ text }) => text)),
			more(false, "While you talk", el("h5", "Change course when"), items(pivotSignals), el("h5", "To be safe"), items(safeguards)),
			nextStep && p(strong("Then: "), nextStep.text),
			act && more(false, `A small act that fits: ${act.name}`, this.#phrases(act.phrasing, act.kind), p(strong("To undo it: "), act.reversalPath)));
	}

	#phrases(phrasing, of) {
		return items(phrasing, ({ text, unfilled }) => {
			const open = [];
			// every second piece stood in brackets
			const line = p(String(text).split(/\[([^\]]+)]/).map((piece, i) => {
				if (i % 2 === 0) return piece;
				if (unfilled && !unfilled.includes(piece)) return `[${piece}]`;
				open.push(piece);
				return el("mark", `[${piece}]`);
			}));
			const name = (it, label) => {
				it.ariaLabel = `${label}: ${text}`;
				it.textContent = label;
				return it;
			};
			const copy = async ({ target }) => {
				const done = await this.#copy(text, line);
				const say = done ? "Copied" : "Press Ctrl+C";
				name(target, say);
				setTimeout(name, 2500, target, "Copy");
				this.#say(say + (open[0] ? `. Still to fill in: ${open.join(", ")}` : ""));
				if (done) this.#tell("closewise-copied", { text, of, unfilled: open });
			};
			return set("div.phrase", { part: "phrase" }, line, open[0] && quiet("To fill in: ", open.join(", ")),
				name(button("", copy, { part: "copy" }), "Copy"));
		});
	}

	async #copy(text, shown) {
		try {
			await navigator.clipboard.writeText(text);
			return true;
		} catch {
			// not allowed here
			getSelection().selectAllChildren(shown);
			return document.execCommand("copy");
		}
	}

	#missing(fields) {
		const ask = (field) => {
			const question = QUESTIONS[field] ?? `What about the ${words(field)}?`;
			return button(question, ({ target }) => {
				if (!this.#tell("closewise-missing", { field, question })) return;
				const hint = `Note it in the deal (${words(field)}), then look again.`;
				target.parentNode.replaceChildren(target, quiet(hint));
				this.#say(hint);
			});
		};
		const rest = fields.slice(5);
		return set("section", { part: "missing" }, el("h3", "Good to find out"), p("The answers could change what fits."), items(fields.slice(0, 5), ask),
			rest[0] && more(false, count(rest, "more question"), items(rest, ask)));
	}

	#show(status, ...content) {
		const focused = this.shadowRoot.activeElement;
		this.#main.replaceChildren(...content.filter(Boolean));
		this.#main.ariaBusy = false;
		this.#say(status);
		// what had the focus is gone
		if (focused) (this.#main.querySelector("h2") ?? this.#main).focus();
	}

	#say(text) {
		this.#status.textContent = text;
	}

	// false when the page prevents what would follow
	#tell(type, detail) {
		return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
	}
}

customElements.define("closewise-recommendations", Recommendations);
