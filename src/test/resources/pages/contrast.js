// the lowest contrast of a shown text with what it stands on, as WCAG reckons it, among all elements below a root
(host) => {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const rgb = (colour) => {
    if (!known.has(colour)) known.set(colour, painted(colour));
    return known.get(colour);
  };
  const painted = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (node) => {
    for (let it = node; it; it = it.parentElement ?? it.getRootNode().host) {
      const colour = rgb(getComputedStyle(it).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  let texts = 0;
  let lowest = { ratio: 21, text: "" };
  const pairs = new Set();
  for (const node of (host.shadowRoot ?? host).querySelectorAll("*")) {
    const own = [...node.childNodes].filter((it) => it.nodeType === 3).map((it) => it.data.trim()).join(" ").trim();
    if (!own || !node.checkVisibility()) continue;
    const [front, back] = [rgb(getComputedStyle(node).color), ground(node)];
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    texts++;
    pairs.add(`${front} on ${back}`);
    if (ratio < lowest.ratio) lowest = { ratio, text: own.slice(0, 60) };
  }
  return { texts, pairs: pairs.size, ...lowest };
}
