import TestSupport
import Testing

/// `rules ID…`: one rule explained.
@Suite struct RulesTests {
  @Test func aRuleIsExplainedWithAnExample() async throws {
    let chinese = try await nhiPack(["rules", "F203", "--lang", "zh-Hant"]).text
    for part in ["F203", "錯誤", "JPEG 裡沒有影像", "訊息", "為什麼", "怎麼辦", "錯的例子", "對的例子", "FF D9", "ISO/IEC 10918-1（官方文件）"] {
      #expect(chinese.contains(part), "\(part)")
    }
    let english = try await nhiPack(["rules", "F203", "--lang", "en"]).text
    for part in ["error", "Message", "Why", "What to do", "Wrong", "Right", "FF D9", "ISO/IEC 10918-1 (official)"] {
      #expect(english.contains(part), "\(part)")
    }
    #expect(!english.contains("{") && !chinese.contains("{"))
  }

  @Test func idsAreTakenInAnyCaseAndOrder() async throws {
    let output = try await nhiPack(["rules", "f203", "B101", "--lang", "en"])
    #expect(output.status == 0)
    let heads = output.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix(4) }
    #expect(heads == ["F203", "B101"])
  }

  @Test(arguments: [("F230", ["F203", "F231"]), ("F2O3", ["F203"]), ("203", ["F203"]), ("FF203", ["F203"])])
  func aSlipIsAnsweredWithTheNearest(id: String, nearest: [String]) async throws {
    let output = try await nhiPack(["rules", "F101", id])
    #expect(output.status == 64)
    #expect(output.text.isEmpty)
    for rule in nearest { #expect(output.errors.contains(rule), "\(output.errors)") }
  }

  @Test(arguments: ["Z999", "", String(repeating: "F203", count: 10_000)])
  func whatIsNearToNoneLeadsToTheCatalogue(id: String) async throws {
    let output = try await nhiPack(["rules", id])
    #expect(output.status == 64)
    #expect(output.errors.contains("nhi-pack rules lists them all"))
  }

  @Test func anIDSteersNoTerminal() async throws {
    let output = try await nhiPack(["rules", "F\u{1B}[31m"])
    #expect(output.status == 64)
    #expect(!output.errors.contains("\u{1B}"))
  }

  /// Of every rule, wherever it is printed; and the same words, only divided otherwise.
  @Test(arguments: ["zh-Hant", "en"]) func linesFitTheirRoom(language: String) async throws {
    let list = try await nhiPack(["rules", "--lang", language]).text
    let ids = list.split(separator: "\n").map { String($0.prefix(4)) }
    let wide = try await nhiPack(["rules", "--lang", language] + ids).text
    let narrow = try await onTerminal(columns: 60, ["rules", "--lang", language, "--no-color"] + ids)
    #expect(ids.count > 300)
    for (text, room) in [(wide, 100), (narrow, 60)] {
      for line in text.split(separator: "\n") where line.hasPrefix(" ") {
        #expect(Self.width(line) <= room, "\(line)")
        #expect(line.last != " ", "\(line)")
        let words = line.drop { $0 == " " }
        #expect(words.first.map { "，。、；：）」”,.;)".contains($0) } == false, "\(line)")
      }
    }
    #expect(wide.filter { !$0.isWhitespace } == narrow.filter { !$0.isWhitespace })
    #expect(narrow.split(separator: "\n").count > wide.split(separator: "\n").count)
  }

  private func onTerminal(columns: Int, _ arguments: [String]) async throws -> String {
    let line = ([Project.program.string] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let output = try await Program.tool("script", package: "bsdutils").run(
      ["-q", "-c", "stty cols \(columns) && \(line)", "/dev/null"], environment: ["TERM": "xterm-256color"],
      in: Clinic.folder)
    #expect(output.status == 0)
    // A terminal's lines end with both.
    return output.text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  /// Chinese takes two columns.
  private static func width(_ line: some StringProtocol) -> Int {
    line.unicodeScalars.reduce(0) {
      $0 + ((0x1100...0x115F).contains($1.value) || (0x2E80...0xFF60).contains($1.value) ? 2 : 1)
    }
  }
}
