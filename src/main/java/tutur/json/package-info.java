@org.jspecify.annotations.NullMarked
package tutur.json;
