/// A text could not be decoded on.
public enum StreamingTextError: Error, Sendable, Hashable {
  /// What is not ASCII in it is no UTF-8, and by its looks no Big5 (GB2312, say); or the system does not know Big5.
  case unknownEncoding
}
