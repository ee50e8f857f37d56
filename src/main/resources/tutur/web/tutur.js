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

  // Sending files and trying refused ones again; both carry the key in a header, which no other page can send.
  const form = document.querySelector("form[data-intake]");
  if (form) {
    form.hidden = false;
    const status = form.querySelector("[role=status]");
    const key = () => form.querySelector("#key").value;
    const tell = async answer => {
      if (answer.ok) {
        return form.dataset.sent;
      }
      const problem = await answer.json().catch(() => ({}));
      return `${form.dataset.failed} ${problem.detail || answer.status}`;
    };
    const post = (address, headers, body) => {
      status.textContent = form.dataset.sending;
      return fetch(address, { method: "POST", headers: { Authorization: `Bearer ${key()}`, ...headers }, body })
        .then(tell, () => form.dataset.failed)
        .then(words => { status.textContent = words; });
    };
    form.addEventListener("submit", async event => {
      event.preventDefault();
      for (const file of form.querySelector("#files").files) {
        await post(`/api/v1/intake/uploads?name=${encodeURIComponent(file.name)}`, { "Content-Type": "application/octet-stream" }, file);
      }
    });
    document.querySelectorAll("[data-again]").forEach(button => {
      button.hidden = false;
      button.addEventListener("click", () => {
        if (!key()) {
          form.querySelector("#key").focus();
          return;
        }
        post("/api/v1/intake/runs", { "Content-Type": "application/json" }, JSON.stringify({ again: [button.dataset.again] }));
      });
    });
    form.addEventListener("dragover", event => event.preventDefault());
    form.addEventListener("drop", event => {
      event.preventDefault();
      form.querySelector("#files").files = event.dataTransfer.files;
    });
  }
})();
