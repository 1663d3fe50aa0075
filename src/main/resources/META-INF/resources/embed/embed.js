// Takes the deal out of this page's own address. After "#" it stays in the browser; after "?" the server sees it too.
const view = document.querySelector("closewise-recommendations");

function read() {
  const told = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) told.set(name, value);
  const theme = told.get("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
    view.setAttribute("theme", theme);
  }
  if (told.has("context")) view.setAttribute("context", told.get("context"));
}

addEventListener("hashchange", read);
read();
