import Testing

@Suite struct LineDifferenceTests {
  @Test func namesTheLinesThatChanged() {
    let difference = LineDifference(from: "one\ntwo\nthree\n", to: "one\n2\nthree\nfour\n")
    #expect(difference.description == "2: - two\n2: + 2\n4: + four")
  }

  @Test func equalTextsDoNotDiffer() {
    #expect(LineDifference(from: "a\nb", to: "a\nb").description.isEmpty)
  }
}
