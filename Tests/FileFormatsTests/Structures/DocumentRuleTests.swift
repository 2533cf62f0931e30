import FileAccess
@testable import FileFormats
import Findings
import TestSupport
import Testing

@Suite struct DocumentRuleTests {
  @Test func `ids are of their formats`() {
    for rule in DocumentRule.allCases {
      let number = Int(rule.id.dropFirst()) ?? 0
      #expect(rule.id.first == "F" && ("\(rule)".hasPrefix("pdf") ? 301...319 : 321...339).contains(number))
    }
  }

  @Test(arguments: DocumentRule.allCases)
  func `every rule speaks both languages`(rule: DocumentRule) {
    for wording in [rule.title, rule.message, rule.explanation, rule.remedy] {
      #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty && wording.zhHant != wording.en)
    }
  }

  @Test func `every place of a message is filled`() throws {
    let whole = PDFBuilder(pages: 2).bytes()
    var locked = PDFBuilder()
    locked.encrypt(secret: true)
    var odd = PDFBuilder(catalog: "/AcroForm << /XFA [] >> /Collection << >>", page: "/AA << /O << /S /Launch >> >>")
    odd.version = "9.9"
    odd.objects[11] = nil
    odd.encrypt(secret: false)
    var packed = PDFBuilder()
    packed.set(stream: 5, "/Type /ObjStm /Filter [/FlateDecode /Fl]", "x")
    let pdfs = [
      whole, Array(whole.dropLast(30)), whole.map { $0 == 0x78 ? 0x79 : $0 }, PDFBuilder(pages: 0).bytes(),
      locked.bytes(), odd.bytes(), packed.bytes(), Array("%PDF-1.4 %%EOF".utf8),
    ]
    var old = WordBuilder()
    old.replace("WordDocument", WordBuilder.header(version: 104, flags: 0, textLength: 9, magic: 0xA5DC))
    var full = WordBuilder(textLength: 0)
    full.storages = ["Macros"]
    full.streams.append(("\u{1}Ole10Native", [1]))
    let (bytes, places) = full.build()
    var parts = bytes
    parts[places.shortTable] = 0
    let words = [
      bytes, Array(bytes.prefix(4000)), bytes.dropLast(10), parts, old.bytes(), WordBuilder(flags: 0x0100).bytes(),
      WordBuilder(table: "2Table").bytes(),
    ]
    var seen: Set<String> = []
    for (structure, files) in [(PDFStructure() as any FormatStructure, pdfs), (WordStructure(), words)] {
      for file in files {
        for flaw in try structure.read(MemoryBytes(file)).flaws {
          seen.insert(flaw.rule.id)
          var facts = flaw.facts
          facts.add("file", "a")
          for language in Language.allCases {
            let text = facts.fill(flaw.rule.message[language], in: language)
            #expect(!text.contains("{") && !text.contains("}"), "\(text)")
          }
        }
      }
    }
    #expect(
      seen.isSuperset(of: DocumentRule.allCases.map(\.id)), "\(Set(DocumentRule.allCases.map(\.id)).subtracting(seen))")
  }
}
