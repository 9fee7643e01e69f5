// JavaScript for the same reason as index.js.
export { runLayer, runLayers } from './layer-script.ts';
