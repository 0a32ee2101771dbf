package nl.llo.examples.architecture.planted.io.internal;

public class Hidden {}
