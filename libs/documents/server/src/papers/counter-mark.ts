/** The mark of the counter: a person behind an arched window, standing on a tricolour ledge. */
export const counterMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 40">
<path fill="#1f3a8f" d="M3 34V17a15 15 0 0 1 30 0v17z"/>
<path fill="#ffffff" d="M8.5 34V17.5a9.5 9.5 0 0 1 19 0V34z"/>
<circle fill="#1f3a8f" cx="18" cy="19.5" r="4"/>
<path fill="#1f3a8f" d="M10.5 34a7.5 8.5 0 0 1 15 0z"/>
<path fill="#000000" d="M0 36h12v4H0z"/><path fill="#fdda24" d="M12 36h12v4H12z"/><path fill="#c8102e" d="M24 36h12v4H24z"/>
</svg>`;
