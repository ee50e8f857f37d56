package tutur;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, few enough to read in a test report. */
final class LineDiff {

    private static final int MOST_LINES = 40;

    private LineDiff() {}

    /** Lines of {@code before} that are gone with a minus in front, lines of {@code after} that are new with a plus, in order. */
    static String of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> fresh = after.lines().toList();
        int[][] common = common(old, fresh);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + old.get(i++));
            } else {
                lines.add("+ " + fresh.get(j++));
            }
        }
        int more = lines.size() - MOST_LINES;
        String shown = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        return more > 0 ? shown + "\n… and " + more + " lines more" : shown;
    }

    /** Length of the longest common subsequence of the lines from i on and from j on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
