import Findings
import NHIPack
import Testing

/// Every sentence of the catalogue, in both languages.
@Suite struct RuleWordingTests {
  @Test func nothingIsWrongWithTheCatalogue() {
    let faults = RuleCatalogue.all.flatMap { WordingFaults(rule: $0).all }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// No two rules show the same thing as wrong.
  @Test func everyExampleIsItsOwn() {
    let wrong = Dictionary(grouping: RuleCatalogue.all) { $0.example.wrong }
    for (example, rules) in wrong { #expect(rules.count == 1, "\(rules.map(\.id)): \(example.zhHant)") }
  }

  /// Each kind of fault is seen, and nothing else is told with it.
  @Test(arguments: WrongWords.all) func faultsAreSeen(words: WrongWords) {
    let faults = WordingFaults(rule: WordedRule(words)).all
    #expect(faults.count == 1 && faults.first?.contains(words.fault) == true, "\(faults)")
  }

  @Test func soundWordsAreLeftAlone() {
    #expect(WordingFaults(rule: WordedRule()).all == [])
  }
}

/// A rule whose words are what a test wants.
private struct WordedRule: Rule {
  let id = "Z101"
  let severity = Severity.error
  var title = Wording("檔名重複", "The same name twice")
  var message = Wording("「{file}」重複。{nearest}", "“{file}” is there twice.{nearest}")
  var explanation = Wording("一個檔名只能用一次。", "A name is used once.")
  var remedy = Wording("改名為 {name}。", "Rename it to {name}.")
  var example = RuleExample(wrong: Wording("兩個 a.pdf", "a.pdf twice"), right: Wording("a.pdf"))
  let source = RuleSource.ownCare

  init() {}

  init(_ words: WrongWords) {
    words.change(&self)
  }
}

struct WrongWords: Sendable, CustomTestStringConvertible {
  let fault: String
  fileprivate let change: @Sendable (inout WordedRule) -> Void

  var testDescription: String { fault }

  static let all: [WrongWords] = [
    WrongWords(fault: "title: no en") { $0.title = Wording("檔名重複", "") },
    WrongWords(fault: "title has no Chinese") { $0.title = Wording("Twice", "Twice") },
    WrongWords(fault: "wrong example: no zh-Hant") {
      $0.example = RuleExample(wrong: Wording("", "a"), right: Wording("b"))
    },
    WrongWords(fault: #"in one language only: ["{name}"]"#) { $0.remedy = Wording("改名為 {name}。", "Rename it.") },
    WrongWords(fault: #"in one language only: ["{name}", "{nam}"]"#) {
      $0.remedy = Wording("改名為 {name}。", "Rename it to {nam}.")
    },
    WrongWords(fault: #"not said so in Taiwan: ["打開"]"#) { $0.remedy = Wording("打開 {name}。", "Open {name}.") },
    WrongWords(fault: "個案 is called 案件 here") { $0.explanation = Wording("每個案件一件個案。", "Each case is one.") },
    WrongWords(fault: "simplified: 档") { $0.explanation = Wording("档名只能用一次。", "A name is used once.") },
    WrongWords(fault: "message does not end with 。") { $0.message = Wording("重複", "Twice.") },
    WrongWords(fault: "message does not end with a full stop") { $0.message = Wording("重複。", "Twice") },
    WrongWords(fault: "remedy does not end with 。") { $0.remedy = Wording("改名", "Rename it.") },
    WrongWords(fault: "a Chinese mark in the English: ，") { $0.explanation = Wording("一次。", "Once，only.") },
    WrongWords(fault: "two spaces") { $0.explanation = Wording("一次。", "Only  once.") },
    WrongWords(fault: "a space around") { $0.title = Wording("檔名重複", "The same name twice ") },
    WrongWords(fault: "the examples are the same: a.pdf") {
      $0.example = RuleExample(wrong: Wording("兩個 a.pdf", "a.pdf"), right: Wording("a.pdf"))
    },
  ]
}
