/// Of what an earlier run printed with `--format json`, that which findings are compared by.
struct EarlierResult: Decodable {
  struct Summary: Decodable {
    let known: Int?
  }

  struct Finding: Decodable {
    struct Subject: Decodable {
      let file, `case`, entry: String?
    }

    let rule: String
    let subject: Subject
    let facts: [String: JSONReport.Fact]
  }

  let version: Int
  let command: String
  let summary: Summary
  let findings: [Finding]
}
