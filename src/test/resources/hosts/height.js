addEventListener('message', (event) => {
  const frame = document.querySelector('iframe');
  if (event.source === frame.contentWindow && frame.src.startsWith(`${event.origin}/embed`) && event.data?.type === 'repere-height') {
    frame.height = event.data.height;
  }
});
