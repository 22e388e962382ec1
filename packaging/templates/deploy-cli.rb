# A Homebrew formula.
class DeployCli < Formula
  desc "Command-line client for NetApp ONTAP Select Deploy"
  homepage "@REPOSITORY@"
  version "@VERSION@"
  license "Apache-2.0"

  on_macos do
    on_arm do
      url "@DOWNLOADS@/deploy-cli-@VERSION@-aarch64-apple-darwin.tar.gz"
      sha256 "@SHA256:aarch64-apple-darwin@"
    end
    on_intel do
      url "@DOWNLOADS@/deploy-cli-@VERSION@-x86_64-apple-darwin.tar.gz"
      sha256 "@SHA256:x86_64-apple-darwin@"
    end
  end

  on_linux do
    on_arm do
      url "@DOWNLOADS@/deploy-cli-@VERSION@-aarch64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256:aarch64-unknown-linux-musl@"
    end
    on_intel do
      url "@DOWNLOADS@/deploy-cli-@VERSION@-x86_64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256:x86_64-unknown-linux-musl@"
    end
  end

  def install
    bin.install "deploy-cli"
    man1.install Dir["man/*.1"]
    bash_completion.install "completions/deploy-cli.bash" => "deploy-cli"
    zsh_completion.install "completions/_deploy-cli"
    fish_completion.install "completions/deploy-cli.fish"
    doc.install "THIRD-PARTY-LICENSES.txt", "docs", "examples"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/deploy-cli --version")
    system bin/"deploy-cli", "simulator", "exec", "--", bin/"deploy-cli", "cluster", "list"
  end
end
