// Runs in the explorer's page, before GraphiQL: who asks and for what, in development. Talks to this hub only.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("lgsp-explorer").textContent);
  const stored = (name) => sessionStorage.getItem(`lgsp-${name}`) ?? "";
  const bar = document.getElementById("lgsp-bar");
  const persona = bar.querySelector("[name=persona]");
  const purpose = bar.querySelector("[name=purpose]");
  const question = bar.querySelector("[name=question]");
  const state = bar.querySelector("output");
  const option = (value, text = value) => Object.assign(document.createElement("option"), { value, textContent: text });

  persona?.append(option("", "anonymous"), ...data.personas.map(({ name }) => option(name)));
  question.append(
    option("", "…"),
    ...data.questions.map(({ title }, index) => option(String(index), `${title.vi} · ${title.en}`)),
  );

  const showPurposes = () => {
    const known = data.personas.find(({ name }) => name === persona?.value)?.purposes ?? ["open-data"];
    purpose.replaceChildren(...known.map((name) => option(name)));
    purpose.value = known.includes(stored("purpose")) ? stored("purpose") : known[0];
  };

  let token = { of: "", value: "", until: 0 };
  /** A fresh token of the persona; tokens live ten minutes, so one is asked for again after eight. */
  const tokenFor = async (name) => {
    if (name === "" || (token.of === name && token.until > Date.now())) return name === "" ? "" : token.value;
    const answer = await hubFetch(`/development/token?as=${encodeURIComponent(name)}`);
    if (!answer.ok) throw new Error(await answer.text());
    token = { of: name, value: (await answer.text()).trim(), until: Date.now() + 8 * 60_000 };
    return token.value;
  };

  const hubFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (
      persona === null ||
      new URL(request.url).pathname !== location.pathname ||
      request.headers.has("authorization")
    ) {
      return hubFetch(request);
    }
    const value = await tokenFor(persona.value);
    if (value !== "") request.headers.set("authorization", `Bearer ${value}`);
    if (!request.headers.has("lgsp-purpose")) request.headers.set("lgsp-purpose", purpose.value);
    const answer = await hubFetch(request);
    state.value = `${answer.status} · ${answer.headers.get("lgsp-request-id") ?? ""}`;
    return answer;
  };

  if (persona !== null) {
    persona.value = data.personas.some(({ name }) => name === stored("persona")) ? stored("persona") : "";
    showPurposes();
    persona.addEventListener("change", () => {
      sessionStorage.setItem("lgsp-persona", persona.value);
      showPurposes();
    });
    purpose.addEventListener("change", () => sessionStorage.setItem("lgsp-purpose", purpose.value));
  }
  // GraphiQL opens with the question in the address; a GET with one is refused by the hub, so it is there only meanwhile
  const chosenBefore = stored("question");
  if (chosenBefore !== "") {
    sessionStorage.removeItem("lgsp-question");
    history.replaceState(null, "", `?query=${encodeURIComponent(chosenBefore)}`);
    addEventListener("load", () => setTimeout(() => history.replaceState(null, "", location.pathname)));
  }
  question.addEventListener("change", () => {
    const chosen = data.questions[Number(question.value)];
    if (question.value === "" || chosen === undefined) return;
    if (persona !== null) sessionStorage.setItem("lgsp-persona", chosen.persona);
    sessionStorage.setItem("lgsp-question", chosen.document);
    location.reload();
  });
})();
