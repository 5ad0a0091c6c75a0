create schema files;
