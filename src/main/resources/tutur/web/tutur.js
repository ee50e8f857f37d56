// What pages can do more with a script; without it nothing is missing.
(() => {
  "use strict";

  // A statement may run over several paragraphs: the target of the address is its first stretch, all of them are to be seen.
  const show = () => {
    document.querySelectorAll(".said.target").forEach(e => e.classList.remove("target"));
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) {
      document.querySelectorAll(".said").forEach(e => e.classList.toggle("target", e.dataset.statement === id));
    }
  };
  addEventListener("hashchange", show);
  show();

  // A button that copies the citation.
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(citation => {
      const button = document.createElement("button");
      const words = citation.textContent;
      button.type = "button";
      button.className = "copy";
      button.textContent = citation.dataset.copy;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", () => navigator.clipboard.writeText(words).then(() => {
        button.textContent = citation.dataset.copied;
        setTimeout(() => { button.textContent = citation.dataset.copy; }, 2000);
      }));
      citation.append(" ", button);
    });
  }

  // "/" goes to the box, as in many archives.
  const box = document.getElementById("q");
  if (box) {
    addEventListener("keydown", event => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    });
  }
})();
