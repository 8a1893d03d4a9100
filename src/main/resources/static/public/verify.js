// Compares a file with the fingerprint of the issued document. The file never leaves the browser.
const panel = document.getElementById('compare');

// Browsers compute fingerprints on https (and this machine) only; elsewhere the page says how else.
if (panel && window.crypto && crypto.subtle) {
  const expected = document.getElementById('sha256').textContent.trim();
  const verdict = document.getElementById('verdict');
  panel.hidden = false;
  document.getElementById('no-compare').hidden = true;

  document.getElementById('file').addEventListener('change', async (event) => {
    const file = event.target.files[0];
    if (!file) {
      verdict.hidden = true;
      return;
    }
    let same = null;
    try {
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
      same = hex === expected;
    } catch {
      // the file vanished or may not be read; said below
    }
    verdict.className = same ? 'message good' : 'message bad';
    verdict.textContent =
      same === null
        ? 'No se pudo leer el archivo. Elíjalo de nuevo.'
        : same
          ? 'El archivo es idéntico al documento emitido.'
          : 'El archivo NO es idéntico al documento emitido: es otro, o fue alterado.';
    verdict.hidden = false;
  });
}
