/// What `--format` takes where there are findings.
enum OutputForms {
  static let all = ["text", "json", "junit", "sarif", "github"]
}
