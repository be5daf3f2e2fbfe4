import { solveChallenge } from './solve-challenge.js';

// A worker keeps the page answering while it counts. What it throws arrives as the worker's error event.
self.onmessage = ({ data }) => self.postMessage(solveChallenge(data));
