
(function () {
  'use strict';
  var root = document.documentElement;
  var filters = Array.from(document.querySelectorAll('[data-filter]'));
  var rows = Array.from(document.querySelectorAll('tr[data-file]'));

  function show(language) {
    root.dataset.show = language;
    root.lang = language;
    document.querySelectorAll('[data-language]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    });
    document.title = document.querySelector('h1 [lang="' + language + '"]').textContent;
    filters.forEach(function (select) {
      if (select.value === '') {
        select.querySelector('option[value=""][lang="' + language + '"]').selected = true;
      }
    });
  }

  function filter() {
    var wanted = {};
    filters.forEach(function (select) { wanted[select.dataset.filter] = select.value; });
    var count = 0;
    rows.forEach(function (row) {
      var hit = (!wanted.code || row.closest('section').dataset.code === wanted.code)
        && (!wanted.file || row.dataset.file === wanted.file);
      row.hidden = !hit;
      count += hit ? 1 : 0;
    });
    document.querySelectorAll('section').forEach(function (section) {
      section.hidden = !section.querySelector('tr[data-file]:not([hidden])');
    });
    var shown = document.getElementById('shown');
    if (shown) { shown.textContent = count + ' / ' + rows.length; }
  }

  document.querySelectorAll('.needs-script').forEach(function (part) { part.hidden = false; });
  document.querySelectorAll('[data-language]').forEach(function (button) {
    button.addEventListener('click', function () { show(button.dataset.language); });
  });
  filters.forEach(function (select) { select.addEventListener('change', filter); });
  show(root.dataset.show);
  filter();
}());
