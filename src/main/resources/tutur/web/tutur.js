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
    const key = form.querySelector("#key");
    const files = form.querySelector("#files");
    const lang = encodeURIComponent(document.documentElement.lang);
    const tell = async answer => {
      if (answer.ok) {
        return form.dataset.sent;
      }
      if (answer.status === 401) {
        return form.dataset.wrong;
      }
      const problem = await answer.json().catch(() => ({}));
      return `${form.dataset.failed} ${problem.detail || answer.status}`;
    };
    const post = (address, type, body) =>
      fetch(address, { method: "POST", headers: { Authorization: `Bearer ${key.value}`, "Content-Type": type }, body })
        .then(tell)
        .catch(() => form.dataset.unreached);
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const told = form.querySelector("[role=status]");
      const button = form.querySelector("[type=submit]");
      const lines = [];
      button.disabled = true;
      for (const file of files.files) {
        told.textContent = [...lines, `${file.name}: ${form.dataset.sending}`].join("\n");
        const address = `/api/v1/intake/uploads?lang=${lang}&name=${encodeURIComponent(file.name)}`;
        lines.push(`${file.name}: ${await post(address, "application/octet-stream", file)}`);
      }
      told.textContent = lines.join("\n");
      button.disabled = false;
    });
    document.querySelectorAll("[data-again]").forEach(button => {
      const told = document.createElement("span");
      told.className = "told";
      told.setAttribute("role", "status");
      button.after(told);
      button.hidden = false;
      button.addEventListener("click", async () => {
        if (!key.value) {
          told.textContent = form.dataset.key;
          key.focus();
          return;
        }
        button.disabled = true;
        told.textContent = form.dataset.sending;
        const body = JSON.stringify({ again: [button.dataset.again] });
        told.textContent = await post(`/api/v1/intake/runs?lang=${lang}`, "application/json", body);
        button.disabled = false;
        button.focus();
      });
    });
    form.addEventListener("dragover", event => event.preventDefault());
    form.addEventListener("drop", event => {
      event.preventDefault();
      files.files = event.dataTransfer.files;
    });
  }
})();
