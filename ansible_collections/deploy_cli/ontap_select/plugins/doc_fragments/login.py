# Copyright: deploy-cli developers
# GNU General Public License v3.0+ (see COPYING or https://www.gnu.org/licenses/gpl-3.0.txt)

from __future__ import annotations


class ModuleDocFragment:
    DOCUMENTATION = r"""
options:
  url:
    description:
      - URL of Deploy, such as V(https://deploy.example.com).
      - If it is not set, E(DEPLOY_CLI_URL) is used, or else the current profile of deploy-cli.
    type: str
  username:
    description:
      - User name for the login.
      - If it is not set, E(DEPLOY_CLI_USERNAME) is used, or else the user name of the profile, or else V(admin).
    type: str
  password:
    description:
      - Password for the login. It is passed to deploy-cli in the environment, never in arguments.
      - If it is not set, E(DEPLOY_CLI_PASSWORD) or the file that E(DEPLOY_CLI_PASSWORD_FILE) names is used, or else
        the password that was saved for the profile.
    type: str
  fingerprint:
    description:
      - SHA-256 fingerprint of the certificate to trust.
      - If neither this nor O(cacert) is set, E(DEPLOY_CLI_FINGERPRINT) or E(DEPLOY_CLI_CACERT) is used, or else what
        the profile trusts, or else the certificate authorities of the system.
    type: str
  cacert:
    description:
      - PEM file with the certificates to trust.
    type: path
  profile:
    description:
      - Name of a server that C(deploy-cli login) saved.
      - If it is not set, E(DEPLOY_CLI_PROFILE) is used.
    type: str
  executable:
    description:
      - Path of deploy-cli, or its name if it is in E(PATH).
    type: str
    default: deploy-cli
"""
