import FileAccess
import TestSupport
import Testing

/// What the insurer's plan asks of trials, supplementary claims and appeals, which no program can look up.
@Suite struct ReminderTests {
  @Test(arguments: [(1, false), (2, true), (5, true), (6, false)])
  func aTrialHasTwoToFiveCases(count: Int, isRight: Bool) async throws {
    let clinic = try ClinicOfCases(count)
    let output = clinic.folder.path.appending("out")
    let trial = try await clinic.run("pack", ["--trial", "-o", output.string])
    #expect(trial.status == (isRight ? 0 : 1), "\(trial.text)")
    #expect(trial.text.contains("錯誤 C115") == !isRight)
    #expect(trial.text.contains("清單有 \(count) 件；第一次試傳要 2 到 5 件。") == !isRight)
    #expect((try? output.folderNames()) == (isRight ? ["3501200000_1151121_001.zip"] : nil))
    #expect(try await clinic.report("check", ["--trial"]).rules == (isRight ? ["M112"] : ["C115", "M112"]))
    // Without the word trial any number will do.
    #expect(try await clinic.report("check").rules == ["M112"])
  }

  @Test func aTrialIsCalledAbout() async throws {
    let clinic = try ClinicOfCases(2)
    #expect(try await ids(clinic, ["--trial"]) == ["trial-call"])
    #expect(try await clinic.run("check", ["--trial"]).text.contains("提醒\n  試傳：上傳兩小時後打電話確認收到"))
    let english = try await clinic.run("check", ["--trial", "--lang", "en"]).text
    #expect(english.contains("To keep in mind\n  A trial: call after two hours"))
  }

  @Test(arguments: [
    ("1", []), ("2", ["supplementary-summary"]), ("4", ["appeal-new-evidence", "appeal-sent-before"]),
    ("5", ["supplementary-summary", "appeal-new-evidence", "appeal-sent-before"]),
  ])
  func theFilingTypeHasItsReminders(filing: String, expected: [String]) async throws {
    let clinic = try ClinicOfCases(filing: filing)
    #expect(try await ids(clinic, []) == expected)
    for (language, title, openings) in [
      (
        "zh-Hant", "提醒\n",
        ["supplementary-summary": "補報案件：", "appeal-new-evidence": "申復案件：只放新的事證", "appeal-sent-before": "申復案件：程式不知道"]
      ),
      (
        "en", "To keep in mind\n",
        [
          "supplementary-summary": "Supplementary claims:", "appeal-new-evidence": "Appeals: new evidence only",
          "appeal-sent-before": "Appeals: whether these cases",
        ]
      ),
    ] {
      let check = try await clinic.run("check", ["--lang", language])
      #expect(check.status == 0)
      #expect(check.text.contains(title) == !expected.isEmpty)
      // After packing they stand among what to do next, and once.
      let out = clinic.folder.path.appending("out-\(language)").string
      let pack = try await clinic.run("pack", ["--lang", language, "-o", out])
      #expect(!pack.text.contains(title))
      for (id, opening) in openings {
        for text in [check.text, pack.text] {
          #expect(text.ranges(of: opening).count == (expected.contains(id) ? 1 : 0), "\(id) \(language)")
        }
      }
      // The sentence in JSON is the one in the text, in the language that was asked for.
      let sentences = try await clinic.report("check", ["--lang", language])["reminders"]?.items ?? []
      for sentence in sentences { #expect(check.text.contains("  \(sentence["message"]?.text ?? "?")\n")) }
    }
  }

  private func ids(_ clinic: ClinicOfCases, _ options: [String]) async throws -> [String] {
    (try await clinic.report("check", options)["reminders"]?.items ?? []).compactMap { $0["id"]?.text }
  }
}
