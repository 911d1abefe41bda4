SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documentation',
  // Nothing is asked of other hosts.
  validatorUrl: null,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
});
