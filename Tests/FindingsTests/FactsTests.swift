import Findings
import Testing

@Suite struct FactsTests {
  @Test(arguments: [
    ("nothing to fill", "nothing to fill"),
    ("", ""),
    ("{found}", "a"),
    ("{found}{count}", "a3"),
    ("<{found}> of {count}.", "<a> of 3."),
    ("{found} and {found}", "a and a"),
    ("{missing} stays", "{missing} stays"),
    ("{found} {missing} {count}", "a {missing} 3"),
    ("{Found} is another name", "{Found} is another name"),
    ("{ found } is another name", "{ found } is another name"),
    ("{}", "{}"),
    ("open { at the end", "open { at the end"),
    ("{found} then {", "a then {"),
    ("} first {found}", "} first a"),
    ("病歷{found}號", "病歷a號"),
  ])
  func `places are filled`(template: String, filled: String) {
    let facts: Facts = ["found": "a", "count": 3]
    #expect(facts.fill(template, in: .en) == filled)
  }

  @Test func `what a fact holds is never filled again`() {
    let facts: Facts = ["found": "{count}", "count": 3]
    #expect(facts.fill("{found}/{count}", in: .en) == "{count}/3")
  }

  @Test func `the first of two facts of one name counts`() {
    var facts: Facts = ["file": "first"]
    facts.add("file", "second")
    #expect(facts.fill("{file}", in: .en) == "first")
    #expect(facts["file"] == "first")
    #expect(facts["other"] == nil)
    #expect(facts.all.map(\.name) == ["file", "file"])
  }

  @Test func `values speak the reader's language`() {
    let facts: Facts = [
      "kind": .wording(Wording("影像", "image")),
      "list": .list([.wording(Wording("甲", "A")), "b", 3]),
      "none": .list([]),
      "negative": -5,
      "interpolated": "row \(7)",
    ]
    #expect(facts.fill("{kind}|{list}|{none}|{negative}|{interpolated}", in: .zhHant) == "影像|甲、b、3||-5|row 7")
    #expect(facts.fill("{kind}|{list}|{none}|{negative}|{interpolated}", in: .en) == "image|A, b, 3||-5|row 7")
  }
}
