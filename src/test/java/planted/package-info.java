/** A small house with every fault that the rules forbid, so that the tests show that each rule finds its fault. */
@org.jspecify.annotations.NullMarked
package planted;
