import { readNames } from './read-names.js';

self.onmessage = ({ data }: MessageEvent<string>): void => {
  self.postMessage(readNames(data));
};
