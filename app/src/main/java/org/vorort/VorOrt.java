package org.vorort;

public class VorOrt {
    static void main(String[] args) {}
}
