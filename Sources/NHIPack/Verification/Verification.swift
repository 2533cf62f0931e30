public import SystemPackage
public import Verifying

/// Judges finished bundles, one after the other.
public struct Verification: Sendable {
  private let schema: FilePath?
  private let staging: FilePath
  private let jobs: Int

  /// - Parameters:
  ///   - schema: an XSD to hold each XML against besides our own.
  ///   - staging: a folder that does not exist, to unpack into. It is made and removed.
  ///   - jobs: how many files are looked at at once.
  public init(schema: FilePath? = nil, staging: FilePath, jobs: Int) {
    self.schema = schema
    self.staging = staging
    self.jobs = jobs
  }

  /// - Parameter paths: files that the user named.
  public func verify(_ paths: [FilePath]) async throws(PipelineError) -> [VerifiedBundle] {
    let verifier = BundleVerifier(schema: schema, staging: staging, jobs: jobs)
    var bundles: [VerifiedBundle] = []
    for path in paths {
      do throws(VerificationError) { bundles.append(try await verifier.verify(path)) } catch {
        throw .verification(error)
      }
    }
    return bundles
  }
}

extension VerifiedBundle {
  /// Whether it can be sent.
  public var verdict: Verdict { Verdict(findings) }
}
