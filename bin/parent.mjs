// A launcher that is killed with SIGKILL cannot tell its child. The child sees that it has another parent and ends itself as by SIGTERM.
export function endWithParent(parent) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
