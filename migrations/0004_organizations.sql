create schema organizations;
