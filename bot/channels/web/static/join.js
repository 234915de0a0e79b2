// The join form asks for a municipality, another actor or an employer, after what somebody comes as.

const label = document.getElementById("organisation-label");
const field = document.getElementById("organisation");

document.addEventListener("change", ({ target }) => {
  if (target.name !== "kind") return;
  label.textContent = label.dataset[target.value];
  field.setAttribute("list", target.value === "kommune" ? "known-kommune" : "known-other");
});
