// Questions to the server this page came from.

export async function ask(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  const answer = await fetch('api/v1/' + path + (query.size ? '?' + query : ''), { headers: { accept: 'application/json' } });
  const body = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(body.error || 'the server answered ' + answer.status), { status: answer.status });
  return body;
}

// Tells of new rows. The browser comes back by itself with the id of the last event, so nothing is missed.
export function listen(topic, onEvent, onState) {
  const source = new EventSource('api/v1/stream?topic=' + encodeURIComponent(topic));
  source.onopen = () => onState('live');
  source.onerror = () => onState('reconnecting');
  source.onmessage = onEvent;
  source.addEventListener('reset', onEvent);
  return source;
}
