import type { FastifyInstance } from 'fastify';
import { addComparisonRoutes } from './compare/comparison-routes.js';
import { createComparisonService } from './compare/comparison-service.js';
import { addExportRoutes } from './export/export-routes.js';
import { createExportService, type ExportTools } from './export/export-service.js';
import { addProvenanceRoutes } from './provenance/provenance-routes.js';
import { createProvenanceService } from './provenance/provenance-service.js';

/** What is made of finished runs: files, comparisons, where inputs came from. */
export function addRunReports(app: FastifyInstance, tools: ExportTools): void {
  addExportRoutes(app, createExportService(tools));
  addComparisonRoutes(app, createComparisonService(tools));
  addProvenanceRoutes(app, createProvenanceService(tools));
}
