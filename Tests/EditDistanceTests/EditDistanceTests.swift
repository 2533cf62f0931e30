import EditDistance
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
    ("abc", "bc", 1),
    ("19012345", "19012354", 1), ("身分証號", "身分證號", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ]) func `slips are counted, either way round`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left), Array(right)) == distance)
    #expect(EditDistance.between(Array(right), Array(left)) == distance)
  }
}
