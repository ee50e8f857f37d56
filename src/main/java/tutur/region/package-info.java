@org.jspecify.annotations.NullMarked
package tutur.region;
